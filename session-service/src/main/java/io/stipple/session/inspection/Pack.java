package io.stipple.session.inspection;

import io.stipple.platform.identity.ClinicCode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/// A pack as it was made: what it says can be shown to be unchanged by its hashes.
record Pack(UUID id, ClinicCode clinic, LocalDate from, LocalDate to, byte[] csv, byte[] pdf, UUID by, Instant at) {
    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
