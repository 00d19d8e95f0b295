package io.stipple.contracts;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.Readers.Listening;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhoListensIsDocumentedTest {
    @Test
    void inAPageThatMatchesTheCode() throws IOException {
        Committed.inRepository("docs/events.md").mustBe(page(Readers.ofAllServices()));
    }

    @Test
    void everyFactHasAListener() throws IOException {
        List<Listening> listening = Readers.ofAllServices();

        assertThat(EventType.all())
                .allMatch(type -> listening.stream()
                        .filter(one -> !one.effect().startsWith("ignored"))
                        .anyMatch(one -> one.fact().equals(type.payload().getSimpleName())));
    }

    private static String page(List<Listening> listening) {
        Map<String, List<Listening>> byFact = listening.stream().collect(groupingBy(Listening::fact));
        StringBuilder page = new StringBuilder("""
                # Who tells whom what

                Generated from `contracts` and from the readers' own switches; a test keeps it true
                (`mvn -pl contracts test -Dcontracts.write` renews it). Types are `io.stipple.<publisher>.<fact>.v1`, records are
                CloudEvents in Kafka binary mode. Samples, JSON Schemas and the AsyncAPI file lie under
                `contracts/src/main/resources/io/stipple/contracts`.
                """);
        for (Topic<?> topic : Topic.all()) {
            page.append("\n## `%s`\n\nWritten by %s alone, keyed by %s.\n\n"
                    .formatted(topic.name(), topic.publisher(), topic.keyedBy()));
            page.append("| Fact | Reader | What it does |\n|---|---|---|\n");
            EventType.all().stream().filter(type -> type.topic().equals(topic)).forEach(type -> {
                String fact = type.event();
                for (Listening one : byFact.getOrDefault(type.payload().getSimpleName(), List.of())) {
                    page.append("| %s | `%s` | %s |\n"
                            .formatted(fact.isEmpty() ? "" : "`" + fact + "`", one.reader(), one.effect()));
                    fact = "";
                }
            });
        }
        return page.toString();
    }
}
