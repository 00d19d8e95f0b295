package io.stipple.session.photo;

import io.stipple.session.visit.ClientId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals each client's pictures with a key of their own, which is itself sealed by the master key: whoever deletes a
/// client's key has made all their pictures unreadable. AES-256 in GCM, a fresh nonce in front of each content.
class Vault {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final ClientKeys keys;
    private final SecretKeySpec master;

    Vault(ClientKeys keys, String masterSecret) {
        this.keys = keys;
        this.master = new SecretKeySpec(hash(masterSecret.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    /// @param name goes into the seal: content under another name does not open
    byte[] seal(ClientId client, String name, byte[] content) {
        return crypt(Cipher.ENCRYPT_MODE, key(client), name, content);
    }

    /// @throws IllegalStateException if it was changed, or sealed for another client or name
    byte[] open(ClientId client, String name, byte[] sealed) {
        return crypt(Cipher.DECRYPT_MODE, key(client), name, sealed);
    }

    static String address(byte[] content) {
        return HexFormat.of().formatHex(hash(content));
    }

    private SecretKeySpec key(ClientId client) {
        byte[] wrapped = keys.of(client, () -> wrap(client, fresh()));
        return new SecretKeySpec(crypt(Cipher.DECRYPT_MODE, master, client.toString(), wrapped), "AES");
    }

    private byte[] wrap(ClientId client, byte[] key) {
        return crypt(Cipher.ENCRYPT_MODE, master, client.toString(), key);
    }

    private byte[] fresh() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return key;
    }

    private byte[] crypt(int mode, SecretKeySpec key, String name, byte[] content) {
        try {
            byte[] nonce = new byte[NONCE];
            boolean sealing = mode == Cipher.ENCRYPT_MODE;
            if (sealing) {
                random.nextBytes(nonce);
            } else {
                System.arraycopy(content, 0, nonce, 0, NONCE);
            }
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            if (!sealing) {
                return cipher.doFinal(content, NONCE, content.length - NONCE);
            }
            byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(content.length));
            cipher.doFinal(content, 0, content.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a sealed picture does not open", broken);
        }
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
