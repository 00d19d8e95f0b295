package io.stipple.bench.booking;

import io.stipple.bench.BuiltService;
import io.stipple.bench.Machines;
import io.stipple.bench.Options;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the service about random calendars and compares each answer with one found by walking through every quarter of
/// an hour.
final class Oracle {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_TOLD = 5;

    private Oracle() {}

    static long mismatches(World world, int calendars, Options options) throws Exception {
        List<RandomCalendar> all = new ArrayList<>();
        Random random = new Random(options.seed());
        world.empty("oracle");
        try (Connection connection = Machines.connect(world.machines().url("oracle"))) {
            connection.setAutoCommit(false);
            var table = new CalendarTables(connection);
            for (int number = 0; number < calendars; number++) {
                var calendar = RandomCalendar.of(number, random, Instant.now());
                table.add(calendar);
                all.add(calendar);
            }
            table.write();
            connection.commit();
        }
        long mismatches = 0;
        try (BuiltService service = world.serve("oracle");
                Wire wire = new Wire(service.port(), world.token())) {
            for (RandomCalendar calendar : all) {
                if (!calendar.free().equals(told(wire, calendar)) && mismatches++ < MOST_TOLD) {
                    options.say("Another answer than the oracle's to " + calendar);
                }
            }
        }
        return mismatches;
    }

    private static Set<String> told(Wire wire, RandomCalendar calendar) throws Exception {
        Wire.Reply reply = wire.get("/v1/clinics/%s/free-slots?kind=%s&from=%s&to=%s"
                .formatted(calendar.code(), calendar.kind(), calendar.first(), calendar.last()));
        Set<String> slots = new HashSet<>();
        for (JsonNode slot : JSON.readTree(reply.body()).path("slots")) {
            Instant at = java.time.OffsetDateTime.parse(slot.path("startsAt").asString())
                    .toInstant();
            slots.add(slot.path("technicianId").asString() + " " + at);
        }
        return slots;
    }
}
