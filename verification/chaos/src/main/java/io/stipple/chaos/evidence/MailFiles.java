package io.stipple.chaos.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The mails the sink has kept, one file each.
record MailFiles(Path folder) {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*<([^@>]+)@");

    /// The message each mail carries, as often as it arrived.
    List<String> messages() {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(MailFiles::message)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String message(Path file) {
        try {
            Matcher id = MESSAGE_ID.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            return id.find() ? id.group(1) : "a mail without a name";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
