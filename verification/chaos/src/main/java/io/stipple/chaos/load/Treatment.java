package io.stipple.chaos.load;

import io.stipple.local.Addresses;
import io.stipple.local.clearing.ClearingForms;
import io.stipple.local.http.Caller;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The course of a plan: booked as a whole, its first session done and recorded.
final class Treatment {

    private final Plot plot;
    private final Clients clients;
    private final Addresses at;

    Treatment(Plot plot, Clients clients, Addresses at) {
        this.plot = plot;
        this.clients = clients;
        this.at = at;
    }

    void play(String plan, String client) throws InterruptedException {
        LocalDate first = plot.firstDay().plusDays(30);
        for (Slot one : slots(first, first.plusDays(3)).stream()
                .skip(plot.choice())
                .limit(1)
                .toList()) {
            LocalDate day = one.startsAt().toLocalDate();
            Optional<Slot> other = slots(day.plusDays(11), day.plusDays(13)).stream()
                    .filter(slot -> slot.technician().equals(one.technician()))
                    .findFirst();
            if (other.isPresent()) {
                course(plan, client, one, other.get());
            }
        }
    }

    private void course(String plan, String client, Slot one, Slot other) throws InterruptedException {
        Optional<Reply> booked = post(
                "book course",
                plot.clinic().desk(),
                at.booking().resolve("/v1/courses"),
                Map.of(
                        "planId", plan,
                        "clinic", plot.clinic().code(),
                        "technicianId", one.technician(),
                        "startsAt",
                                List.of(
                                        one.startsAt().toString(),
                                        other.startsAt().toString())),
                Set.of("session/" + plan + "/1", "session/" + plan + "/2"));
        if (booked.isPresent() && isCleared(client)) {
            record(booked.get().body().path("appointments").path(0).path("id").asString());
        }
    }

    /// Both signatures and the questionnaire, without which no session may start.
    private boolean isCleared(String client) throws InterruptedException {
        String clinic = plot.clinic().code();
        Optional<Map<String, Object>> consent = clients.ask(
                        plot.clinic().treating(), at.session().resolve("/v1/clinics/" + clinic + "/consent-texts"))
                .flatMap(texts -> ClearingForms.consent(clinic, texts.body()));
        URI paper = at.session().resolve("/v1/clients/" + client + "/");
        return consent.isPresent()
                && post("sign consent", plot.clinic().treating(), paper.resolve("consents"), consent.get(), Set.of())
                        .isPresent()
                && post(
                                "confirm health",
                                plot.clinic().treating(),
                                paper.resolve("health-checks"),
                                ClearingForms.healthy(clinic),
                                Set.of())
                        .isPresent();
    }

    private void record(String appointment) throws InterruptedException {
        Optional<Reply> draft = post(
                "open record",
                plot.clinic().treating(),
                at.session().resolve("/v1/session-records"),
                Map.of("appointmentId", appointment),
                Set.of());
        if (draft.isEmpty()) {
            return;
        }
        URI path = at.session()
                .resolve("/v1/session-records/" + draft.get().body().path("id").asString());
        Optional<Reply> written = clients.send(new Sending(
                "write record",
                plot.clinic().treating(),
                "PUT",
                path,
                Optional.of(Map.of("treatments", List.of(treated()), "aftercareOral", true, "aftercareWritten", true)),
                Optional.of(draft.get().version()),
                Set.of(),
                plot.tries()));
        if (written.isPresent()) {
            post(
                    "complete record",
                    plot.clinic().treating(),
                    URI.create(path + "/completion"),
                    Map.of(),
                    Set.of("treated/" + appointment));
        }
    }

    private Map<String, Object> treated() {
        return Map.of(
                "zone",
                "CROWN",
                "lotId",
                plot.clinic().lots().getFirst(),
                "dilution",
                "1:4",
                "needle",
                "3RL",
                "depthTenthsMm",
                6,
                "cyclesPerSecond",
                110);
    }

    private List<Slot> slots(LocalDate from, LocalDate to) throws InterruptedException {
        return clients.ask(
                        plot.clinic().desk(),
                        at.booking()
                                .resolve("/v1/clinics/" + plot.clinic().code()
                                        + "/free-slots?kind=SESSION&minutes=180&from=" + from + "&to=" + to))
                .map(Slot::all)
                .orElse(List.of());
    }

    private Optional<Reply> post(String what, Caller caller, URI to, Object body, Set<String> effects)
            throws InterruptedException {
        return clients.send(
                new Sending(what, caller, "POST", to, Optional.of(body), Optional.empty(), effects, plot.tries()));
    }
}
