package io.stipple.session.health;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.visit.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcHealthChecks implements HealthChecks {
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    JdbcHealthChecks(JdbcTemplate template) {
        this.batches = template;
        this.jdbc = JdbcClient.create(template);
    }

    @Override
    public void add(HealthCheck check) {
        jdbc.sql("""
                INSERT INTO health_check (id, client_id, clinic, verdict, not_before, rules_version, checked_by, checked_at)
                VALUES (:id, :client, :clinic, :verdict, :notBefore, :rules, :by, :at)
                """)
                .param("id", check.id())
                .param("client", check.client().value())
                .param("clinic", check.clinic().value())
                .param("verdict", check.decision().verdict().name())
                .param("notBefore", check.decision().notBefore().orElse(null))
                .param("rules", check.decision().rulesVersion())
                .param("by", check.by())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .update();
        batches.batchUpdate(
                """
                INSERT INTO health_finding (check_id, condition, effect, not_before, ended_on, letter_seen_on)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                check.decision().findings().stream()
                        .map(finding -> row(check.id(), finding))
                        .toList());
    }

    @Override
    public Optional<HealthCheck> latest(ClientId client) {
        return read(client, 1).stream().findFirst();
    }

    @Override
    public List<HealthCheck> of(ClientId client) {
        return read(client, 100);
    }

    private List<HealthCheck> read(ClientId client, int most) {
        Map<UUID, List<Finding>> findings = jdbc
                .sql("""
                SELECT * FROM health_finding WHERE check_id IN (
                    SELECT id FROM health_check WHERE client_id = :client ORDER BY checked_at DESC, id DESC LIMIT :most)
                ORDER BY condition
                """)
                .param("client", client.value())
                .param("most", most)
                .query((row, _) -> Map.entry(row.getObject("check_id", UUID.class), finding(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("""
                SELECT * FROM health_check WHERE client_id = :client ORDER BY checked_at DESC, id DESC LIMIT :most
                """)
                .param("client", client.value())
                .param("most", most)
                .query((row, _) -> check(row, findings))
                .list();
    }

    private static HealthCheck check(ResultSet row, Map<UUID, List<Finding>> findings) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new HealthCheck(
                id,
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicCode(row.getString("clinic")),
                new Decision(row.getString("rules_version"), findings.getOrDefault(id, List.of())),
                row.getObject("checked_by", UUID.class),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                new HealthAnswer(
                        Condition.valueOf(row.getString("condition")),
                        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("letter_seen_on", LocalDate.class))),
                Effect.valueOf(row.getString("effect")),
                Optional.ofNullable(row.getObject("not_before", LocalDate.class)));
    }

    private static @Nullable Object[] row(UUID check, Finding finding) {
        return new @Nullable Object[] {
            check,
            finding.answer().condition().name(),
            finding.effect().name(),
            finding.notBefore().orElse(null),
            finding.answer().endedOn().orElse(null),
            finding.answer().letterSeenOn().orElse(null)
        };
    }
}
