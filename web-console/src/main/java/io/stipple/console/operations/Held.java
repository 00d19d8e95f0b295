package io.stipple.console.operations;

import java.time.Instant;

/// One place where a story is held up: a reader that cannot take an event in, or an outbox with a fact that cannot
/// leave.
///
/// @param where the reader's name, or `outbox`
/// @param events how many are held there
/// @param look where its panel is
record Held(
        String service, String story, String where, String fact, String why, Instant since, long events, String look) {
    static Held of(String service, ParkedEvent.Queue queue) {
        ParkedEvent first = queue.first();
        return new Held(
                service,
                queue.story(),
                queue.reader(),
                first.fact(),
                first.why(),
                first.parkedAt(),
                queue.events(),
                "/operations/" + service + "/parked/" + first.id());
    }

    static Held of(String service, StuckFact.Story stuck) {
        return new Held(
                service,
                stuck.key(),
                "outbox",
                stuck.topic(),
                "Kafka will never take it: " + stuck.cause(),
                stuck.parkedAt(),
                stuck.rows(),
                "/operations/" + service + "/outbox/" + stuck.key());
    }

    /// Keeps its place in the page when the page is brought up to date.
    public String id() {
        return "look-" + (service + "-" + where + "-" + story).replaceAll("[^A-Za-z0-9-]", "_");
    }

    public Moment moment() {
        return new Moment(since);
    }

    public String behind() {
        return events == 1
                ? "nothing waits behind it"
                : events - 1 == 1 ? "1 waits behind it" : events - 1 + " wait behind it";
    }
}
