package io.stipple.platform.events;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Foreign bytes as a person can look at them: nothing hidden, nothing that turns the text around it about. UTF-8 stays
/// as it is but for characters without a picture, which become `\u202E` and the like; other bytes become `%XX` unless
/// they are printable ASCII.
public final class VisibleText {
    private static final Set<Integer> WITHOUT_PICTURE = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private VisibleText() {}

    /// @param bytes may end inside of a character, which is then left out
    public static String of(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        return utf8.decode(ByteBuffer.wrap(bytes), decoded, false).isError()
                ? escaped(bytes)
                : of(decoded.flip().toString());
    }

    public static String of(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints().forEach(one -> {
            if (one == '\n' || one == '\t' || !WITHOUT_PICTURE.contains(Character.getType(one))) {
                visible.appendCodePoint(one);
            } else {
                for (char part : Character.toChars(one)) {
                    visible.append("\\u%04X".formatted((int) part));
                }
            }
        });
        return visible.toString();
    }

    private static String escaped(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            if (one >= ' ' && one < 0x7f && one != '%') {
                text.append((char) one);
            } else {
                text.append("%%%02X".formatted(one & 0xff));
            }
        }
        return text.toString();
    }
}
