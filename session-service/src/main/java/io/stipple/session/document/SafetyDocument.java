package io.stipple.session.document;

import io.stipple.session.pigment.LotId;
import java.time.Instant;
import java.util.UUID;

/// One filed document.
///
/// @param lot it was filed for
/// @param address what its content hashes to; the same content is stored once
record SafetyDocument(UUID id, LotId lot, String address, int bytes, int pages, UUID by, Instant at) {
    String name() {
        return name(address);
    }

    static String name(String address) {
        return "documents/" + address;
    }
}
