package io.stipple.local.journey;

import io.stipple.local.http.Api;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The client follows the invitation's link and books the fade check, without logging in.
final class FollowingTheLink implements Act<Visit> {

    private static final Pattern LINK = Pattern.compile("/links/([A-Za-z0-9_-]{16,})");

    private final Stage stage;
    private final Mails.Mail invitation;

    FollowingTheLink(Stage stage, Mails.Mail invitation) {
        this.stage = stage;
        this.invitation = invitation;
    }

    @Override
    public String title() {
        return "The invitation's link books the fade check";
    }

    @Override
    public Played<Visit> play() {
        Matcher link = LINK.matcher(invitation.text());
        if (!link.find()) {
            throw new StepFailed("the invitation holds no link to book with");
        }
        Api anybody = stage.people().anybody();
        String path = "/v1/public/links/" + link.group(1);
        JsonNode meant = anybody.get(path);
        if (!meant.path("purpose").asString("").equals("FADE_CHECK")) {
            throw new StepFailed("the invitation's link is not for a fade check");
        }
        LocalDate today = LocalDate.ofInstant(stage.clock().now(), stage.zone());
        Slots.Slot slot = Slots.ask(anybody, path + "/free-slots", today.plusDays(1), today.plusDays(14))
                .first("a fade check in the next two weeks");
        JsonNode booked = anybody.post(
                        path + "/appointment", Map.of("technicianId", slot.technicianId(), "startsAt", slot.startsAt()))
                .body();
        Visit visit = new Visit(
                UUID.fromString(booked.path("appointmentId").asString()),
                UUID.fromString(booked.path("clientId").asString()),
                OffsetDateTime.parse(booked.path("startsAt").asString()),
                OffsetDateTime.parse(booked.path("endsAt").asString()));
        Fact fact = stage.topics()
                .await(
                        "appointment-booked",
                        visit.story(),
                        one -> one.text("kind").equals("FADE_CHECK"));
        return new Played<>(visit, Times.of(visit.startsAt()) + " with " + slot.technicianName(), fact);
    }
}
