package io.stipple.local.franchise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Registers the technicians who are not registered yet. They have no reference in the service, so they are known by
/// name at the clinic where they are at home.
final class HiringTechnicians {

    private final Services services;
    private final Progress progress;

    HiringTechnicians(Services services, Progress progress) {
        this.services = services;
        this.progress = progress;
    }

    /// @param since first day of their rota
    /// @return ids by the demo's own reference
    Map<String, UUID> load(List<Technician> technicians, LocalDate since) {
        Map<String, Map<String, UUID>> known = technicians.stream()
                .map(Technician::home)
                .distinct()
                .collect(Collectors.toMap(clinic -> clinic, this::knownAt));
        Progress.Step step = progress.step("technicians", technicians.size());
        List<UUID> ids = SideBySide.with(technicians, one -> {
            UUID id = Optional.ofNullable(known.get(one.home()))
                    .map(here -> here.get(one.name()))
                    .orElseGet(() -> hire(one, since));
            step.done(1);
            return id;
        });
        return IntStream.range(0, ids.size())
                .boxed()
                .collect(Collectors.toMap(i -> technicians.get(i).reference(), ids::get));
    }

    private UUID hire(Technician one, LocalDate since) {
        JsonNode hired = services.booking()
                .post("/v1/technicians", "demo-" + one.reference(), NewTechnician.of(one, since))
                .body();
        return UUID.fromString(hired.path("id").asString());
    }

    private Map<String, UUID> knownAt(String clinic) {
        Map<String, UUID> known = new HashMap<>();
        services.booking()
                .get("/v1/clinics/" + clinic + "/technicians")
                .forEach(one -> known.put(
                        one.path("name").asString(),
                        UUID.fromString(one.path("id").asString())));
        return known;
    }

    record NewTechnician(String name, List<String> skills, List<NewShift> rota) {

        static NewTechnician of(Technician one, LocalDate since) {
            return new NewTechnician(
                    one.name(),
                    one.skills(),
                    one.rota().stream()
                            .map(shift -> new NewShift(shift.clinic(), shift.day(), shift.from(), shift.to(), since))
                            .toList());
        }
    }

    record NewShift(String clinic, DayOfWeek day, LocalTime from, LocalTime to, LocalDate validFrom) {}
}
