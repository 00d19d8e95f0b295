package io.stipple.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Foreign bytes as text that PostgreSQL can store: printable ASCII as it is, all else as `%XX`. Not ambiguous, so that
/// two keys stay two stories.
final class HeaderText {
    private static final int LONGEST = 200;

    private HeaderText() {}

    /// The same for a column with an index, which holds no long values: those end in their hash.
    static String shortened(byte[] bytes) {
        String text = of(bytes);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "#" + UUID.nameUUIDFromBytes(bytes);
    }

    /// Nearly everything is: a rebuild reads ten headers of each of millions of records.
    private static boolean isPlain(byte[] bytes) {
        for (byte one : bytes) {
            if (!isPlain((int) one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character < 0x7f && character != '%';
    }

    static String of(String name) {
        return name.chars().allMatch(HeaderText::isPlain) ? name : of(name.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "";
        }
        if (isPlain(bytes)) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        var text = new StringBuilder(bytes.length);
        for (char character : new String(bytes, StandardCharsets.ISO_8859_1).toCharArray()) {
            if (isPlain(character)) {
                text.append(character);
            } else {
                text.append("%%%02X".formatted((int) character));
            }
        }
        return text.toString();
    }
}
