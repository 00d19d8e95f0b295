package io.stipple.chaos.audit;

import io.stipple.chaos.audit.Command.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A small run in which every promise was kept: one visit moved, one consultation with a plan and its course, one
/// booking nobody knows of that did happen and one that did not. Tests take it and break one thing.
final class SoundWorld {

    static final String ANA = "ana";
    static final String BEN = "ben";
    static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

    final List<Command> commands = new ArrayList<>();
    final List<String> rows = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    final Map<String, Evidence.Reader> handled = new HashMap<>();
    final Set<Visit> booking = new HashSet<>();
    final Set<Visit> session = new HashSet<>();
    final List<String> confirmed = new ArrayList<>();
    final Map<String, Long> counted = new HashMap<>(Map.of("miami/BOOKED/2026-12-01", 4L));
    final Map<String, Long> recounted = new HashMap<>(Map.of("miami/BOOKED/2026-12-01", 4L));
    final Set<String> sent = new HashSet<>(Set.of("hello-ana"));
    final List<String> mails = new ArrayList<>(List.of("hello-ana"));
    final Map<String, Long> mayDouble = new HashMap<>();
    final List<String> leaks = new ArrayList<>();
    final List<String> unrest = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();

    SoundWorld() {
        done("book", Outcome.OK, "consultation/ana");
        done("move", Outcome.OK, "moved/v1/11:00");
        done("complete consultation", Outcome.OK, "consulted/v1", "planned/v1");
        done("book course", Outcome.OK, "session/p1/1", "session/p1/2");
        done("book", Outcome.UNKNOWN, "consultation/ben");
        commands.add(new Command("c6", "book", Outcome.UNKNOWN, Set.of("consultation/carl")));
        commands.add(new Command("c7", "book", Outcome.FAIL, Set.of("consultation/dora")));
        commands.add(new Command("c8", "open record", Outcome.UNKNOWN, Set.of()));
        happened("completed/v1");
        fact("v1", ANA, 1, "consultation/ana");
        fact("v1", ANA, 2, "moved/v1/11:00");
        fact("v1", ANA, 3, "completed/v1");
        fact("v2", ANA, 1, "session/p1/1");
        fact("v3", ANA, 1, "session/p1/2");
        fact("v4", BEN, 1, "consultation/ben");
        fact("k1", ANA, 1, "consulted/v1");
        fact("k1", ANA, 2, "planned/v1");
        visit("v1", ANA, "tess", TEN, "COMPLETED");
        visit("v2", ANA, "tess", TEN.plusSeconds(86_400), "BOOKED");
        visit("v3", ANA, "tess", TEN.plusSeconds(12 * 86_400), "BOOKED");
        visit("v4", BEN, "sven", TEN, "BOOKED");
        readAll();
    }

    private void done(String what, Outcome outcome, String... effects) {
        commands.add(new Command("c" + (commands.size() + 1), what, outcome, Set.of(effects)));
        happened(effects);
    }

    void happened(String... effects) {
        rows.addAll(List.of(effects));
    }

    void fact(String subject, String key, long seq, String effect) {
        facts.add(new Fact(
                "booking.appointments", 0, facts.size(), key, "event-" + facts.size(), subject, seq, effect, false));
    }

    void visit(String id, String client, String technician, Instant from, String state) {
        appointments.add(
                new Appointment(id, client, technician, "room-" + technician, from, from.plusSeconds(3600), state));
        var visit = new Visit(id, client, "miami", "CONSULTATION", from, state);
        booking.add(visit);
        session.add(visit);
        confirmed.add(id);
    }

    void readAll() {
        Set<String> ids = new HashSet<>();
        facts.forEach(fact -> ids.add(fact.id()));
        handled.put("session.appointments", new Evidence.Reader("booking.appointments", ids));
    }

    Evidence evidence() {
        return new Evidence(
                commands,
                rows,
                appointments,
                facts,
                handled,
                Map.of("booking", booking, "session", session),
                confirmed,
                counted,
                recounted,
                sent,
                mails,
                mayDouble,
                leaks,
                unrest,
                wrong);
    }
}
