package io.stipple.notification.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.contracts.notification.Channel;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.message.MessageRow;
import io.stipple.notification.message.MessagesInMemory;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.optout.OptOuts;
import io.stipple.notification.optout.OptOutsInMemory;
import io.stipple.notification.preference.Choices;
import io.stipple.notification.preference.Preferences;
import io.stipple.notification.preference.PreferencesInMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanningAnOfferTest {

    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");
    private static final Instant HALF_PAST = NOW.plus(Duration.ofMinutes(30));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final UUID mira = UUID.randomUUID();
    private final Memory memory = new Memory();
    private final MessagesInMemory table = new MessagesInMemory(memory, CLOCK, UUID::randomUUID);
    private final OptOuts optOuts = new OptOutsInMemory(memory).optOuts(CLOCK);
    private final Preferences preferences =
            new PreferencesInMemory(memory).preferences(optOuts, (client, choices) -> {}, CLOCK);
    private final WaitlistStory story =
            new OffersInMemory(memory).story(table.messages(fact -> {}, CLOCK, 1), preferences, CLOCK);

    @Test
    void goesByMailUnlessSomethingElseWasChosen() {
        offered(TOMORROW, HALF_PAST);

        assertThat(planned()).extracting(PlannedMessage::channel).containsExactly(Channel.EMAIL);
    }

    @Test
    void goesByEachWayThatWasChosen() {
        choose(true, true);

        offered(TOMORROW, HALF_PAST);

        assertThat(planned()).extracting(PlannedMessage::channel).containsExactlyInAnyOrder(Channel.EMAIL, Channel.SMS);
    }

    @Test
    void isATextAloneForWhoWantsNoMail() {
        choose(false, true);

        offered(TOMORROW, HALF_PAST);

        assertThat(planned()).extracting(PlannedMessage::channel).containsExactly(Channel.SMS);
    }

    @Test
    void isGoodWhileTheTimeIsKept() {
        offered(TOMORROW, HALF_PAST);

        assertThat(planned().getFirst().expiresAt()).contains(HALF_PAST);
    }

    @Test
    void isGoodNoLongerThanUntilTheTimeBegins() {
        offered(HALF_PAST, TOMORROW);

        assertThat(planned().getFirst().expiresAt()).contains(HALF_PAST);
    }

    private void choose(boolean mail, boolean texts) {
        PreferencesInMemory.choose(preferences, optOuts, mira, new Choices(Optional.empty(), mail, texts, true, true));
    }

    private void offered(Instant startsAt, Instant expiresAt) {
        WaitlistOffered fact = new WaitlistOffered(
                UUID.randomUUID(),
                UUID.randomUUID(),
                mira,
                "miami-brickell",
                UUID.randomUUID(),
                AppointmentKind.CONSULTATION,
                startsAt,
                startsAt.plus(Duration.ofMinutes(45)),
                "America/New_York",
                expiresAt,
                NOW);
        memory.ownTransaction().executeWithoutResult(running -> story.offered(fact));
    }

    private List<PlannedMessage> planned() {
        return table.all().stream().map(MessageRow::message).toList();
    }
}
