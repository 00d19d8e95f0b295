package io.stipple.notification.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Mail;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Visits;
import io.stipple.notification.world.Withheld;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// As when a clinic has to close for a day: many facts in one batch of the inbox.
@NotificationTest
class CallingOffManyVisitsTest {
    private static final Instant NOW = TurnableClock.START;
    private static final Instant IN_TEN_DAYS = NOW.plus(Duration.ofDays(10));

    @Autowired
    AppointmentsReader reader;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EventsOnTopic events;

    private final Client mira = Client.whoSpeaks("en-US");
    private final Client tomas = Client.whoSpeaks("es");
    private final Client later = Client.whoSpeaks("en-US");
    private final Visits miras = Visits.of(mira, IN_TEN_DAYS, NOW);
    private final Visits tomass = Visits.of(tomas, IN_TEN_DAYS, NOW);
    private final Visits afterThem = Visits.of(later, IN_TEN_DAYS, NOW);

    @Test
    void tellsEachClientOnceAndKeepsTheOrderOfTheirStories() {
        transaction.executeWithoutResult(running -> reader.onAll(List.of(
                miras.booked(),
                tomass.booked(),
                miras.cancelled(1, NOW),
                tomass.cancelled(1, NOW),
                miras.cancelled(1, NOW),
                afterThem.booked())));

        await().untilAsserted(() -> assertThat(MailServer.to(later)).hasSize(1));
        await().untilAsserted(() -> assertThat(MailServer.to(mira)).hasSize(1));
        await().untilAsserted(() -> assertThat(MailServer.to(tomas)).hasSize(1));
        assertThat(methods(mira)).containsExactly("CANCEL");
        assertThat(methods(tomas)).containsExactly("CANCEL");
        assertThat(methods(later)).containsExactly("REQUEST");
        await().untilAsserted(() ->
                assertThat(Withheld.from(mira, events)).hasSize(3).containsOnly(WithheldReason.VISIT_GONE));
        assertThat(Withheld.from(tomas, events)).hasSize(3).containsOnly(WithheldReason.VISIT_GONE);
        assertThat(Withheld.from(later, events)).isEmpty();
    }

    private static List<String> methods(Client client) {
        return MailServer.to(client).stream()
                .map(Mail::calendar)
                .map(calendar -> calendar.getMethod().getValue())
                .toList();
    }
}
