package io.stipple.chaos.audit;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

/// A world in which one promise was broken.
///
/// @param caughtBy the check that is there for it
record Mutant(String name, String caughtBy, Consumer<SoundWorld> breaking) {

    static Mutant[] all() {
        return new Mutant[] {
            new Mutant("an acknowledged booking is lost", "what was acknowledged happened once", world -> {
                world.rows.remove("consultation/ana");
                world.facts.removeIf(fact -> fact.effect().equals("consultation/ana"));
            }),
            new Mutant(
                    "the relay deletes before Kafka has the fact",
                    "what was acknowledged happened once",
                    world -> world.facts.removeIf(fact -> fact.effect().equals("session/p1/2"))),
            new Mutant("a repeated request books again", "what was acknowledged happened once", world -> {
                world.happened("consultation/ana");
                world.fact("v9", SoundWorld.ANA, 1, "consultation/ana");
                world.readAll();
            }),
            new Mutant("half a course is booked", "what is unknown happened wholly or not at all", world -> {
                var half = new Command(
                        "c9", "book course", Command.Outcome.UNKNOWN, Set.of("session/p9/1", "session/p9/2"));
                world.commands.add(half);
                world.happened("session/p9/1");
                world.fact("v9", SoundWorld.BEN, 1, "session/p9/1");
                world.readAll();
            }),
            new Mutant(
                    "an unknown booking is in the table, not on the topic",
                    "tables and topics say the same",
                    world -> world.facts.removeIf(fact -> fact.effect().equals("consultation/ben"))),
            new Mutant(
                    "a refused booking is written all the same",
                    "what was refused did not happen",
                    world -> world.happened("consultation/dora")),
            new Mutant(
                    "the constraint against overlaps is dropped",
                    "nobody is in two places",
                    world -> world.visit("v9", "eve", "tess", SoundWorld.TEN.plusSeconds(1800), "BOOKED")),
            new Mutant("retried without its key, the order turns round", "facts keep their order", world -> {
                Fact first = world.facts.get(0);
                Fact second = world.facts.get(1);
                world.facts.set(0, at(second, 0));
                world.facts.set(1, at(first, 1));
            }),
            new Mutant(
                    "a cursor skips a late commit",
                    "no fact is left out",
                    world -> world.facts.removeIf(fact -> fact.effect().startsWith("moved/"))),
            new Mutant("one id names two facts", "a fact is one fact", world -> {
                Fact one = world.facts.get(0);
                world.facts.add(new Fact(
                        one.topic(), 0, 99, one.key(), one.id(), one.subject(), one.seq(), "cancelled/v1", false));
            }),
            new Mutant("a story is written to two partitions", "facts keep their order", world -> {
                Fact last = world.facts.removeLast();
                world.facts.add(new Fact(
                        last.topic(), 7, 0, last.key(), last.id(), last.subject(), last.seq(), last.effect(), false));
            }),
            new Mutant(
                    "a consumer commits its offset before the effect",
                    "every reader took in every fact",
                    world -> world.handled.put(
                            "session.appointments", new Evidence.Reader("booking.appointments", Set.of("event-0")))),
            new Mutant("a projection misses a move", "projections equal their source", world -> {
                world.session.removeIf(visit -> visit.id().equals("v1"));
                world.session.add(new Visit("v1", SoundWorld.ANA, "miami", "CONSULTATION", Instant.EPOCH, "COMPLETED"));
            }),
            new Mutant(
                    "dedupe is off: a count is one too high",
                    "every count equals a recount",
                    world -> world.counted.merge("miami/BOOKED/2026-12-01", 1L, Long::sum)),
            new Mutant("a reader's effect never reaches booking", "what was told was done", world -> {
                world.rows.remove("completed/v1");
                world.facts.removeIf(fact -> fact.effect().equals("completed/v1"));
            }),
            new Mutant(
                    "a scheduler without claim sends twice",
                    "one mail for each message",
                    world -> world.mails.add("hello-ana")),
            new Mutant(
                    "a message is marked as sent and never was",
                    "one mail for each message",
                    world -> world.sent.add("hello-ben")),
            new Mutant(
                    "a name is on a topic",
                    "no personal data outside its owner",
                    world -> world.leaks.add("a name is on booking.appointments-0@7")),
            new Mutant(
                    "a fact stays in the outbox for ever",
                    "the stack came to rest",
                    world -> world.unrest.add("booking: 1 facts in the outbox")),
            new Mutant(
                    "a database that is away is told as a bug",
                    "a part that is away is a 503",
                    world -> world.wrong.add("POST book was answered with 500")),
        };
    }

    private static Fact at(Fact fact, long offset) {
        return new Fact(
                fact.topic(),
                fact.partition(),
                offset,
                fact.key(),
                fact.id(),
                fact.subject(),
                fact.seq(),
                fact.effect(),
                false);
    }

    @Override
    public String toString() {
        return name;
    }
}
