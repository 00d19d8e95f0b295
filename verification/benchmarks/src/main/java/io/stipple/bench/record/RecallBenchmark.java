package io.stipple.bench.record;

import io.stipple.bench.Benchmark;
import io.stipple.bench.Machines;
import io.stipple.bench.Options;
import io.stipple.bench.Reached;
import io.stipple.bench.Report;
import io.stipple.bench.Rounds;
import java.sql.Connection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// From an operator's recall (a drill) to the last page of exposed clients, beside the same question as one statement.
public final class RecallBenchmark implements Benchmark {
    @Override
    public String name() {
        return "recall";
    }

    @Override
    public Report run(Options options) throws Exception {
        long sessions = options.pick(30_000, 1_000_000, 3_000_000);
        long exposed = options.pick(1_000, 10_000, 10_000);
        try (var practice = new Practice();
                Connection plain = Machines.connect(practice.database())) {
            var past = new Past(practice.database());
            past.names();
            past.sessions(sessions, exposed);
            options.say("Milliseconds to list who %,d of %,d sessions exposed:".formatted(exposed, sessions));
            Reached reached = new Rounds()
                    .with("stipple", _ -> ours(practice))
                    .with("one-statement", _ -> statement(plain))
                    .run(options.pick(2, 5, 5), options);
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("exposedSeconds", reached.by("stipple").median() / 1000);
            figures.put(
                    "vsOneStatement",
                    reached.by("stipple").median() / reached.by("one-statement").median());
            return new Report(
                    name(),
                    figures,
                    Map.of("millis", reached.by("stipple").rounds()),
                    Map.of("oneStatementMillis", reached.by("one-statement").rounds()),
                    List.of(
                            "Each round declares a drill of the same lot: it finds the same people and writes them down."));
        }
    }

    private static double ours(Practice practice) throws Exception {
        long began = System.nanoTime();
        JsonNode recall = practice.post(
                "/v1/recalls", Map.of("maker", "Maker", "lotNumber", "L-0", "reason", "a drill", "drill", true));
        Set<String> clients = new HashSet<>();
        String path = "/v1/recalls/" + recall.path("recallId").asString() + "/exposures?limit=5000";
        JsonNode page = practice.get(path);
        while (true) {
            page.path("exposures")
                    .forEach(one -> clients.add(one.path("clientId").asString()));
            if (!page.path("next").isString()) {
                break;
            }
            page = practice.get(path + "&after=" + page.path("next").asString());
        }
        double millis = (System.nanoTime() - began) / 1e6;
        if (clients.size() != recall.path("clients").asInt()) {
            throw new IllegalStateException("listed %d of %s".formatted(clients.size(), recall.path("clients")));
        }
        return millis;
    }

    private static double statement(Connection plain) throws Exception {
        long began = System.nanoTime();
        try (var question = plain.prepareStatement("""
                SELECT client_id, count(*), max(ended_at) FROM session_record JOIN treatment ON record_id = id
                WHERE lot_id = '%s' GROUP BY client_id
                """.formatted(Past.LOT));
                var rows = question.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
