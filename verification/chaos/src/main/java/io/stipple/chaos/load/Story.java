package io.stipple.chaos.load;

import io.stipple.local.Addresses;
import io.stipple.local.http.Caller;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One client's way through a clinic, as far as the seed lets it go or the trouble does.
final class Story {

    private static final List<Map<String, Integer>> SESSIONS = List.of(
            Map.of("minGapDays", 0, "maxGapDays", 180, "minutes", 180),
            Map.of("minGapDays", 10, "maxGapDays", 14, "minutes", 180));

    private final Plot plot;
    private final Clients clients;
    private final Addresses at;
    private final Caller publicPage;

    Story(Plot plot, Clients clients, Addresses at, Caller publicPage) {
        this.plot = plot;
        this.clients = clients;
        this.at = at;
        this.publicPage = publicPage;
    }

    private record Booked(String appointment, String client, OffsetDateTime startsAt) {}

    void play() throws InterruptedException {
        Optional<Booked> booked = plot.byPhone() ? bookByPhone() : bookOnline();
        if (booked.isEmpty()) {
            return;
        }
        switch (plot.turn()) {
            case STAYS -> {}
            case MOVES -> move(booked.get());
            case CANCELS -> cancel(booked.get());
            case MOVES_AND_CANCELS -> {
                move(booked.get());
                cancel(booked.get());
            }
            case TREATED -> treat(booked.get());
        }
    }

    private Optional<Booked> bookOnline() throws InterruptedException {
        Optional<Slot> slot =
                Slot.first(clients.ask(publicPage, slots("/v1/public/clinics/", "", plot.firstDay())), plot.choice());
        if (slot.isEmpty()) {
            return Optional.empty();
        }
        return post(
                        "book online",
                        publicPage,
                        at.booking().resolve("/v1/public/consultations"),
                        Map.of(
                                "clinic", plot.clinic().code(),
                                "technicianId", slot.get().technician(),
                                "startsAt", slot.get().startsAt().toString(),
                                "client", plot.person().asClient()),
                        Set.of(
                                "registered/" + plot.person().ref(),
                                "consultation/" + plot.person().ref()))
                .map(reply -> new Booked(
                        reply.body().path("appointmentId").asString(),
                        reply.body().path("clientId").asString(),
                        OffsetDateTime.parse(reply.body().path("startsAt").asString())));
    }

    private Optional<Booked> bookByPhone() throws InterruptedException {
        Map<String, Object> person = new java.util.HashMap<>(plot.person().asClient());
        person.put("clinic", plot.clinic().code());
        // a technician may book, but only the desk may register
        Optional<Reply> registered = post(
                "register",
                plot.clinic().desk(),
                at.booking().resolve("/v1/clients"),
                person,
                Set.of("registered/" + plot.person().ref()));
        Optional<Slot> slot = Slot.first(
                clients.ask(plot.clinic().desk(), slots("/v1/clinics/", "kind=CONSULTATION&", plot.firstDay())),
                plot.choice());
        if (registered.isEmpty() || slot.isEmpty()) {
            return Optional.empty();
        }
        String client = registered.get().body().path("id").asString();
        return post(
                        "book",
                        plot.clinic().desk(),
                        at.booking().resolve("/v1/appointments"),
                        Map.of(
                                "clientId", client,
                                "clinic", plot.clinic().code(),
                                "technicianId", slot.get().technician(),
                                "kind", "CONSULTATION",
                                "startsAt", slot.get().startsAt().toString()),
                        Set.of("consultation/" + client))
                .map(reply -> new Booked(
                        reply.body().path("id").asString(),
                        client,
                        OffsetDateTime.parse(reply.body().path("startsAt").asString())));
    }

    private void move(Booked booked) throws InterruptedException {
        Optional<Reply> seen =
                clients.ask(plot.clinic().desk(), at.booking().resolve("/v1/appointments/" + booked.appointment()));
        Optional<Slot> slot = Slot.first(
                clients.ask(
                        plot.clinic().desk(),
                        slots(
                                "/v1/clinics/",
                                "kind=CONSULTATION&",
                                plot.firstDay().plusDays(20))),
                plot.choice());
        if (seen.isEmpty() || slot.isEmpty()) {
            return;
        }
        clients.send(new Sending(
                "move",
                plot.clinic().desk(),
                "PUT",
                at.booking().resolve("/v1/appointments/" + booked.appointment() + "/slot"),
                Optional.of(Map.of(
                        "technicianId", slot.get().technician(),
                        "startsAt", slot.get().startsAt().toString())),
                Optional.of(seen.get().version()),
                Set.of("moved/" + booked.appointment() + "/"
                        + slot.get().startsAt().toInstant()),
                plot.tries()));
    }

    private void cancel(Booked booked) throws InterruptedException {
        post(
                "cancel",
                plot.clinic().desk(),
                at.booking().resolve("/v1/appointments/" + booked.appointment() + "/cancellation"),
                Map.of("by", "CLIENT"),
                Set.of("cancelled/" + booked.appointment()));
    }

    private void treat(Booked booked) throws InterruptedException {
        Optional<Reply> consulted = post(
                "complete consultation",
                plot.clinic().treating(),
                at.session().resolve("/v1/consultations"),
                Map.of(
                        "appointmentId", booked.appointment(),
                        "outcome", "PROCEED",
                        "assessment", Map.of("norwood", 4, "fitzpatrick", "III", "hairline", "STRAIGHT"),
                        "plan",
                                Map.of(
                                        "treatmentType",
                                        "FULL_SHAVED",
                                        "sessions",
                                        SESSIONS,
                                        "priceCents",
                                        280_000,
                                        "currency",
                                        "USD",
                                        "validUntil",
                                        plot.today().plusMonths(6).toString())),
                Set.of("consulted/" + booked.appointment(), "planned/" + booked.appointment()));
        if (consulted.isPresent() && plot.clinic().treats()) {
            String plan = consulted.get().body().path("planId").asString();
            new Treatment(plot, clients, at).play(plan, booked.client());
        }
    }

    private Optional<Reply> post(String what, Caller caller, URI to, Object body, Set<String> effects)
            throws InterruptedException {
        return clients.send(new Sending(
                what, caller, "POST", to, Optional.of(body), Optional.empty(), new HashSet<>(effects), plot.tries()));
    }

    private URI slots(String path, String question, LocalDate from) {
        return at.booking()
                .resolve(path + plot.clinic().code() + "/free-slots?" + question + "from=" + from + "&to="
                        + from.plusDays(3));
    }
}
