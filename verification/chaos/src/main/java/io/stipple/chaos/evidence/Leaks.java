package io.stipple.chaos.evidence;

import io.stipple.chaos.load.PersonalData;
import io.stipple.chaos.stack.ChaosStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Looks for the invented clients' names, addresses and numbers wherever they should not be.
final class Leaks {

    private static final String PARKED =
            "select coalesce(cause, '') || headers::text || encode(coalesce(payload, ''), 'escape') from parked_event";

    private final ChaosStack stack;
    private final Rows rows;

    Leaks(ChaosStack stack, Rows rows) {
        this.stack = stack;
        this.rows = rows;
    }

    List<String> of(List<ConsumerRecord<byte[], byte[]>> raw) {
        List<String> found = new ArrayList<>();
        for (var one : raw) {
            String all = Topics.text(one.key()) + Topics.headers(one) + Topics.text(one.value());
            PersonalData.in(all)
                    .ifPresent(what ->
                            found.add("%s is on %s-%d@%d".formatted(what, one.topic(), one.partition(), one.offset())));
        }
        for (String database : List.of("booking", "session", "notification", "insight")) {
            rows.texts(database, PARKED)
                    .forEach(text -> PersonalData.in(text)
                            .ifPresent(what -> found.add("%s is in a parked event of %s".formatted(what, database))));
        }
        logs().forEach(log -> inLog(log, found));
        return found;
    }

    private List<Path> logs() {
        try (Stream<Path> files = Files.list(stack.site().state().resolve("logs"))) {
            // the mail server and Keycloak see addresses by their trade; PostgreSQL's errors quote what they are asked
            return files.filter(file -> ChaosStack.SERVICES.stream()
                            .anyMatch(name -> file.getFileName().toString().startsWith(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inLog(Path log, List<String> found) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            lines.flatMap(line -> PersonalData.in(line).stream())
                    .limit(3)
                    .forEach(what -> found.add("%s is in %s".formatted(what, log.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
