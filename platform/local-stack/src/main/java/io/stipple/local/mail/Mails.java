package io.stipple.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All mails, one file each; only who got which one is held in memory.
final class Mails {

    private static final String SUFFIX = ".eml";
    private static final Pattern ID = Pattern.compile("\\d{13}-\\d{6}");

    private final Path folder;
    private final ConcurrentSkipListMap<String, String> recipients = new ConcurrentSkipListMap<>();
    private final AtomicLong count = new AtomicLong();

    private Mails(Path folder) {
        this.folder = folder;
    }

    static Mails in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var mails = new Mails(folder);
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(id -> ID.matcher(id).matches())
                    .forEach(mails::remember);
        }
        return mails;
    }

    /// The recipient goes before the mail's own headers: the envelope may differ from them.
    void keep(String to, Instant at, byte[] message) throws IOException {
        var id = String.format(Locale.ROOT, "%013d-%06d", at.toEpochMilli(), count.getAndIncrement() % 1_000_000);
        var envelope = (MailFile.RECIPIENT + ": " + to + "\r\n").getBytes(StandardCharsets.UTF_8);
        var fresh = folder.resolve(id + ".new");
        try (var out = Files.newOutputStream(fresh)) {
            out.write(envelope);
            out.write(message);
        }
        Files.move(fresh, file(id), StandardCopyOption.ATOMIC_MOVE);
        recipients.put(id, to.toLowerCase(Locale.ROOT));
    }

    /// Newest first; without a recipient, everybody's.
    Stream<Mail> newestFirst(Optional<String> to) {
        var wanted = to.map(address -> address.toLowerCase(Locale.ROOT));
        return recipients.descendingMap().entrySet().stream()
                .filter(entry -> wanted.isEmpty() || entry.getValue().equals(wanted.get()))
                .flatMap(entry -> find(entry.getKey()).stream());
    }

    Optional<Mail> find(String id) {
        return recipients.containsKey(id) ? Optional.of(MailFile.read(id, file(id))) : Optional.empty();
    }

    private void remember(String id) {
        try (var lines = Files.lines(file(id), StandardCharsets.ISO_8859_1)) {
            var to = lines.findFirst().orElse("").substring(MailFile.RECIPIENT.length() + 1);
            recipients.put(id, to.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }
}
