package io.stipple.chaos.evidence;

import io.stipple.chaos.audit.Appointment;
import io.stipple.chaos.audit.Command;
import io.stipple.chaos.audit.Evidence;
import io.stipple.chaos.audit.Fact;
import io.stipple.chaos.audit.Visit;
import io.stipple.chaos.stack.ChaosStack;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Collects the evidence of one run.
public final class Gathering {

    private static final String VISITS = "select %s, client_id, clinic, kind, starts_at, %s from %s";

    private final ChaosStack stack;
    private final Rows rows;

    public Gathering(ChaosStack stack) {
        this.stack = stack;
        this.rows = new Rows(stack.site().postgresPort());
    }

    /// What only the run itself can tell.
    public record Witness(
            List<Command> commands,
            Set<String> injected,
            Map<String, Long> mayDouble,
            List<String> unrest,
            List<String> wrong) {}

    public Evidence evidence(Witness witness) {
        var raw = new Topics(stack.addresses().kafka()).all();
        List<Fact> facts = new Facts(witness.injected()).of(raw);
        Map<String, String> topicOf = new HashMap<>();
        facts.forEach(fact -> topicOf.putIfAbsent(fact.id(), fact.topic()));
        return new Evidence(
                resolved(witness.commands()),
                RowEffects.of(rows),
                rows.of(
                        "booking",
                        "select id, client_id, technician_id, room_id, lower(occupied), upper(occupied), state"
                                + " from appointment",
                        Gathering::appointment),
                facts,
                Readers.of(rows, topicOf),
                Map.of(
                        "booking", visits("booking", "id", "state", "appointment"),
                        "session",
                                visits(
                                        "session",
                                        "appointment_id",
                                        "case state when 'EXPECTED' then 'BOOKED' else state end",
                                        "visit"),
                        "notification", visits("notification", "appointment_id", "state", "visit")),
                rows.texts("notification", "select about_id from message where kind = 'BOOKING_CONFIRMED'"),
                Recount.counted(rows),
                Recount.recounted(rows),
                Set.copyOf(rows.texts("notification", "select id from message where state = 'SENT'")),
                new MailFiles(stack.site().state().resolve("mail")).messages(),
                witness.mayDouble(),
                new Leaks(stack, rows).of(raw),
                witness.unrest(),
                witness.wrong());
    }

    /// A command whose answer never came names its client by address; the client's row gives the id, if there is one.
    private List<Command> resolved(List<Command> commands) {
        Map<String, String> ids = new HashMap<>();
        rows.of("booking", "select email, id from client", row -> ids.put("@" + row.getString(1), row.getString(2)));
        return commands.stream()
                .map(command -> new Command(
                        command.id(),
                        command.what(),
                        command.outcome(),
                        command.effects().stream()
                                .map(effect -> resolved(effect, ids))
                                .collect(Collectors.toSet())))
                .toList();
    }

    private static String resolved(String effect, Map<String, String> ids) {
        int at = effect.indexOf('/') + 1;
        String named = effect.substring(at);
        return effect.substring(0, at) + ids.getOrDefault(named, named);
    }

    private Set<Visit> visits(String database, String id, String state, String table) {
        return new HashSet<>(rows.of(database, VISITS.formatted(id, state, table), Gathering::visit));
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                instant(row, 5),
                row.getString(6));
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                instant(row, 5),
                instant(row, 6),
                row.getString(7));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
