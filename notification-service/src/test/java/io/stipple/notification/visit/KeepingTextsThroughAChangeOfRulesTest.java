package io.stipple.notification.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.notification.Channel;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.message.MessageRow;
import io.stipple.notification.message.MessagesInMemory;
import io.stipple.notification.optout.OptOuts;
import io.stipple.notification.optout.OptOutsInMemory;
import io.stipple.notification.preference.Choices;
import io.stipple.notification.preference.Preferences;
import io.stipple.notification.preference.PreferencesInMemory;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Visits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepingTextsThroughAChangeOfRulesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");
    private static final Instant IN_TEN_DAYS = NOW.plus(Duration.ofDays(10));
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int EARLIER = 1;
    private static final int LATER = 2;

    private final Client mira =
            new Client(UUID.randomUUID(), "Mira Ola", "mira@clients.example", "+13055550100", "en-US", true);
    private final Memory memory = new Memory();
    private final MessagesInMemory table = new MessagesInMemory(memory, CLOCK, UUID::randomUUID);
    private final OptOuts optOuts = new OptOutsInMemory(memory).optOuts(CLOCK);
    private final Preferences preferences =
            new PreferencesInMemory(memory).preferences(optOuts, (client, choices) -> {}, CLOCK);
    private final VisitsInMemory visits = new VisitsInMemory(memory);

    @Test
    void whoNeverWantedTextsGetsNone() {
        booked();

        changeRules();

        assertThat(texts()).isEmpty();
    }

    @Test
    void whoWantsThemKeepsThem() {
        choose(true);
        booked();

        changeRules();

        assertThat(texts()).containsExactly("PLANNED");
    }

    /// Whoever chooses them again before the visit is texted: what was withheld is never planned anew.
    @Test
    void whoDoesNotWantThemJustNowHasLostNothing() {
        choose(true);
        booked();
        choose(false);

        changeRules();

        assertThat(texts()).containsExactly("PLANNED");
    }

    private void choose(boolean texts) {
        PreferencesInMemory.choose(
                preferences, optOuts, mira.id(), new Choices(Optional.empty(), true, texts, true, true));
    }

    private void booked() {
        memory.ownTransaction()
                .executeWithoutResult(running ->
                        story(EARLIER).booked(Visits.of(mira, IN_TEN_DAYS, NOW).booked()));
    }

    private void changeRules() {
        memory.ownTransaction().executeWithoutResult(running -> story(LATER).replan(Optional.empty(), 10));
    }

    private VisitStory story(int timings) {
        return visits.story(table.messages(fact -> {}, CLOCK, timings), preferences, CLOCK);
    }

    private List<String> texts() {
        return table.all().stream()
                .filter(row -> row.message().channel() == Channel.SMS)
                .map(MessageRow::state)
                .toList();
    }
}
