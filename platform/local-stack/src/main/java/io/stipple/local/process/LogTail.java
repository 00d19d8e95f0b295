package io.stipple.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The last words of a process that ended too early.
public final class LogTail {

    private static final int BYTES = 64 * 1024;
    private static final Pattern SPRING_ANALYSIS = Pattern.compile("Description:\\s+(.+?)\\s+Action:", Pattern.DOTALL);
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (.+)$", Pattern.MULTILINE);
    private static final Pattern COMPLAINT =
            Pattern.compile("^.*\\b(?:FATAL|ERROR|Exception)\\b.*$", Pattern.MULTILINE);

    private LogTail() {}

    /// One line with the most telling words: Spring's own analysis, the innermost cause, an error, or the last line.
    public static String cause(Path log) {
        var text = tail(log);
        return Stream.of(
                        all(SPRING_ANALYSIS, text, 1),
                        all(CAUSE, text, 1),
                        all(COMPLAINT, text, 0),
                        text.lines().toList())
                .flatMap(words -> words.reversed().stream()
                        .filter(line -> !line.isBlank())
                        .limit(1))
                .findFirst()
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .orElse("it said nothing");
    }

    private static List<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(found -> found.group(group)).toList();
    }

    private static String tail(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            var bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
