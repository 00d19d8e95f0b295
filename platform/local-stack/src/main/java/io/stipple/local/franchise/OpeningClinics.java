package io.stipple.local.franchise;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Opens the clinics that are not open yet.
final class OpeningClinics {

    private final Services services;
    private final Progress progress;

    OpeningClinics(Services services, Progress progress) {
        this.services = services;
        this.progress = progress;
    }

    void load(List<ClinicSheet> clinics) {
        Set<String> open =
                Set.copyOf(services.booking().get("/v1/public/clinics").findValuesAsString("code"));
        Progress.Step step = progress.step("clinics", clinics.size());
        SideBySide.with(clinics, clinic -> {
            JsonNode answer = open.contains(clinic.code())
                    ? services.booking().get("/v1/clinics")
                    : services.booking()
                            .post("/v1/clinics", "demo-" + clinic.code(), NewClinic.of(clinic))
                            .body();
            step.done(1);
            return answer;
        });
    }

    record NewClinic(
            String code,
            String name,
            String city,
            String zone,
            String jurisdiction,
            String address,
            List<String> rooms,
            List<Hours> openingHours) {

        static NewClinic of(ClinicSheet sheet) {
            return new NewClinic(
                    sheet.code(),
                    sheet.name(),
                    sheet.city(),
                    sheet.zone().getId(),
                    sheet.jurisdiction(),
                    sheet.address(),
                    sheet.roomNames(),
                    sheet.openDays().stream()
                            .map(day -> new Hours(day, sheet.opens(), sheet.closes()))
                            .toList());
        }
    }

    record Hours(DayOfWeek day, LocalTime opens, LocalTime closes) {}
}
