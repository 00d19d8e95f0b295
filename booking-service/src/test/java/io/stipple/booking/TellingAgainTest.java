package io.stipple.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.booking.fixture.Receiver;
import io.stipple.booking.fixture.SessionService;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.platform.testing.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Replays, and who may be told how much.
class TellingAgainTest extends ListeningToTheService {
    private static final Instant OFFERED = Instant.parse("2026-12-01T15:00:00Z");

    @Test
    void goesOnFromWhereItWasLeft() {
        UUID first = offered();
        UUID webhook = webhooks.made(List.of("waitlist-offered")).id("id");
        UUID replay = replay(webhook, "2026-01-02T00:00:00Z").id("replay");
        await().atMost(SOON).until(this::isDone);
        assertThat(last().path("facts").asInt()).isEqualTo(1);
        database.sql("update webhook_replay_part set next_offset = 0 where replay_id = ?")
                .param(replay)
                .update();

        database.sql("update webhook_replay set done_at = null where id = ?")
                .param(replay)
                .update();

        await().atMost(SOON).until(this::isDone);
        await().atMost(SOON)
                .until(() -> webhooks.deliveries(webhook, "DELIVERED").size() == 1);
        assertThat(receiver.received().getFirst().body()).contains(first.toString());
    }

    @Test
    void takesOneReplayAfterTheOther() {
        UUID webhook = webhooks.made(List.of("appointment-missed")).id("id");
        replay(webhook, "2026-01-02T00:00:00Z");
        database.sql("update webhook_replay set done_at = null, held_until = 'infinity' where webhook_id = ?")
                .param(webhook)
                .update();

        assertThat(replay(webhook, "2026-01-02T00:00:00Z").problem()).isEqualTo("replay-under-way");
    }

    @Test
    void goesBackNoFurtherThanThereIsAnything() {
        UUID webhook = webhooks.made(List.of("appointment-missed")).id("id");

        for (String from : List.of("1970-01-01T00:00:00Z", "2030-01-01T00:00:00Z")) {
            assertThat(replay(webhook, from).problem()).isEqualTo("from-out-of-range");
        }
    }

    @Test
    void tellsOfTheWaitlistToo() {
        webhooks.made(List.of("waitlist-offered"));

        UUID offer = offered();

        await().atMost(SOON).until(() -> !receiver.received().isEmpty());
        assertThat(receiver.received().getFirst().body()).contains(offer.toString());
    }

    @Test
    void tellsNobodyWhoIsGone() {
        UUID webhook = webhooks.made(List.of("appointment-missed")).id("id");
        manager.delete("/v1/webhooks/" + webhook);
        database.sql("""
            insert into webhook_delivery (id, webhook_id, event_id, event, body)
            values (uuidv7(), ?, uuidv7(), 'appointment-missed', '{}')\
            """).param(webhook).update();
        webhooks.made(List.of("waitlist-offered"));

        offered();

        await().atMost(SOON).until(() -> !receiver.received().isEmpty());
        assertThat(receiver.received()).extracting(Receiver.Message::event).containsOnly("waitlist-offered");
    }

    @Test
    void isForTwentySystemsOfAClinic() {
        for (int made = 0; made < 20; made++) {
            webhooks.made(List.of("appointment-missed"));
        }

        Answer more = manager.post("/v1/webhooks", Map.of("clinic", clinic.code(), "address", receiver.address()));

        assertThat(more.problem()).isEqualTo("webhooks-too-many");
    }

    private Answer replay(UUID webhook, String from) {
        return manager.post("/v1/webhooks/" + webhook + "/replays", Map.of("from", from));
    }

    private boolean isDone() {
        return !last().path("doneAt").asString("").isEmpty();
    }

    private JsonNode last() {
        return manager.get("/v1/webhooks").body().at("/webhooks/0/lastReplay");
    }

    private UUID offered() {
        UUID offer = UUID.randomUUID();
        SessionService.tells(new WaitlistOffered(
                offer,
                UUID.randomUUID(),
                UUID.randomUUID(),
                clinic.code(),
                tess,
                AppointmentKind.CONSULTATION,
                OFFERED.plusSeconds(86_400),
                OFFERED.plusSeconds(90_000),
                "America/New_York",
                OFFERED.plusSeconds(1_800),
                OFFERED));
        return offer;
    }
}
