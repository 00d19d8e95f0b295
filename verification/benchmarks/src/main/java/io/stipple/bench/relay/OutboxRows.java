package io.stipple.bench.relay;

import io.stipple.bench.Machines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Writes facts into a table `outbox` of ours, many to a transaction and past the starter: what is measured is how
/// they leave.
final class OutboxRows implements AutoCloseable {
    private static final int BUCKETS = 16;
    private static final int TOGETHER = 500;

    private final Connection connection;
    private final String topic;

    OutboxRows(String url, String topic) throws SQLException {
        this.connection = Machines.connect(url);
        this.topic = topic;
    }

    void write(Facts facts, int count) throws SQLException, IOException {
        for (int written = 0; written < count; written += TOGETHER) {
            writeTogether(facts, Math.min(TOGETHER, count - written));
        }
    }

    /// One transaction.
    void writeTogether(Facts facts, int count) throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY outbox (bucket, key, aggregate_id, seq, topic, headers, payload) FROM STDIN");
        for (int number = 0; number < count; number++) {
            byte[] line = line(facts.next()).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(line, 0, line.length);
        }
        copy.endCopy();
    }

    private String line(Fact fact) {
        return String.join(
                        "\t",
                        Integer.toString(Math.floorMod(fact.key().hashCode(), BUCKETS)),
                        fact.key(),
                        fact.key(),
                        Integer.toString(fact.place()),
                        topic,
                        headers(fact),
                        fact.payload())
                + "\n";
    }

    private static String headers(Fact fact) {
        return fact.headers().entrySet().stream()
                .map(header -> '"' + header.getKey() + "\":\"" + header.getValue() + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
