package io.stipple.notification;

import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Courses;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.TextProvider;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.JsonPathAssertions;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class HearingWhatBecameOfAMessageTest {

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Autowired
    RestTestClient http;

    @Test
    void aBounceStopsTheMailTellsTheClinicAndLeavesATrace() {
        Client mira = booked();
        String message = MailServer.to(mira).getFirst().id();

        report(message, "HARD_BOUNCE", mira.email()).expectStatus().isOk();

        books(mira);
        events.await(
                Topic.MESSAGES,
                mira.id().toString(),
                MessageWithheld.class,
                fact -> fact.reason() == WithheldReason.UNREACHABLE);
        asStaff("/v1/clients/" + mira.id() + "/messages", "$.messages[?(@.returned == 'BOUNCED')].state")
                .isEqualTo("SENT");
        await().untilAsserted(() -> asStaff(
                        "/v1/clinics/miami-brickell/notices", "$.messages[?(@.aboutId == '" + mira.id() + "')].kind")
                .isEqualTo("CLIENT_UNREACHABLE"));
        Client staff = mira.reachedAt("miami-brickell@clinics.stipple.example");
        await().until(() -> MailServer.to(staff).stream()
                .anyMatch(mail -> mail.subject().equals("A client’s e-mail address no longer works")));
    }

    @Test
    void aRecallThatComesBackIsTextedWishedForOrNot() {
        Client mira = booked();
        UUID exposure = UUID.randomUUID();
        peers.publish(Courses.exposed(mira, exposure, TurnableClock.START));
        MessageSent sent = events.await(
                Topic.MESSAGES,
                mira.id().toString(),
                MessageSent.class,
                it -> it.aboutId().equals(exposure));

        report(MailServer.to(mira).getLast().id(), "HARD_BOUNCE", mira.email())
                .expectStatus()
                .isOk();

        await().until(() -> TextProvider.ONLY.to(mira).size() == 1);
        events.await(
                Topic.MESSAGES,
                mira.id().toString(),
                MessageSent.class,
                it -> it.aboutId().equals(exposure) && !it.messageId().equals(sent.messageId()));
    }

    @Test
    void anotherAddressIsWrittenToAgain() {
        Client mira = booked();
        report(MailServer.to(mira).getFirst().id(), "HARD_BOUNCE", mira.email());

        Client again = mira.reachedAt("other-" + mira.email());
        books(again);

        await().until(() ->
                MailServer.to(again).stream().anyMatch(mail -> mail.header("To").contains("other-")));
    }

    @Test
    void aFullMailboxStopsNothing() {
        Client mira = booked();

        report(MailServer.to(mira).getFirst().id(), "SOFT_BOUNCE", mira.email());
        books(mira);

        await().until(() -> MailServer.to(mira).size() == 2);
    }

    @Test
    void aComplaintEndsInvitationsAndNothingElse() {
        Client mira = booked();

        report(MailServer.to(mira).getFirst().id(), "COMPLAINT", mira.email());

        http.get()
                .uri(
                        "/v1/public/preferences/{token}",
                        MailServer.to(mira).getFirst().preferencesToken())
                .exchange()
                .expectBody()
                .jsonPath("$.invitations")
                .isEqualTo(false);
        books(mira);
        await().until(() -> MailServer.to(mira).size() == 2);
    }

    @Test
    void aStrangersReportCountsForNothing() {
        http.post()
                .uri("/v1/public/mail-reports")
                .headers(login -> login.setBasicAuth("stipple", "guessed"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("reports", List.of()))
                .exchange()
                .expectStatus()
                .isForbidden();
        report("<somebody-elses@example.org>", "HARD_BOUNCE", "a@b.example")
                .expectBody()
                .jsonPath("$.noted")
                .isEqualTo(0);
    }

    private Client booked() {
        Client mira = Client.whoSpeaks("en-US");
        books(mira);
        await().until(() -> MailServer.to(mira).size() == 1);
        String id = MailServer.to(mira).getFirst().id().replaceAll("[<>]|@.*", "");
        events.await(
                Topic.MESSAGES,
                mira.id().toString(),
                MessageSent.class,
                sent -> sent.messageId().toString().equals(id));
        return mira;
    }

    private void books(Client client) {
        peers.publish(Visits.of(client, TurnableClock.START.plus(Duration.ofDays(20)), TurnableClock.START)
                .booked());
    }

    private RestTestClient.ResponseSpec report(String message, String kind, String recipient) {
        return http.post()
                .uri("/v1/public/mail-reports")
                .headers(login -> login.setBasicAuth("stipple", "a secret"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("reports", List.of(Map.of("messageId", message, "kind", kind, "recipient", recipient))))
                .exchange();
    }

    private JsonPathAssertions asStaff(String uri, String path) {
        return http.get()
                .uri(uri)
                .headers(TestIssuer.token()
                        .at("miami-brickell", ClinicRight.FRONT_DESK)
                        .bearer())
                .exchange()
                .expectBody()
                .jsonPath(path);
    }
}
