package io.stipple.local.franchise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Puts pigment on each clinic's shelf, unless it stands there.
final class StockingPigment {

    private static final List<String> SHADES = List.of("Charcoal 1", "Ash 2", "Umber 3");

    private final Services services;
    private final Progress progress;

    StockingPigment(Services services, Progress progress) {
        this.services = services;
        this.progress = progress;
    }

    /// @param expiresOn far enough ahead that the past, too, used good pigment
    /// @return the lots of each clinic
    Map<String, List<UUID>> load(List<ClinicSheet> clinics, LocalDate expiresOn) {
        Progress.Step step = progress.step("pigment lots", clinics.size() * SHADES.size());
        Map<String, List<UUID>> shelves = new HashMap<>();
        List<List<UUID>> stocked = SideBySide.with(clinics, clinic -> {
            List<UUID> lots = stock(clinic, expiresOn);
            step.done(SHADES.size());
            return lots;
        });
        for (int i = 0; i < clinics.size(); i++) {
            shelves.put(clinics.get(i).code(), stocked.get(i));
        }
        return shelves;
    }

    private List<UUID> stock(ClinicSheet clinic, LocalDate expiresOn) {
        Map<String, UUID> known = new HashMap<>();
        for (JsonNode lot : services.session().get("/v1/clinics/" + clinic.code() + "/pigment-lots")) {
            known.put(
                    lot.path("lotNumber").asString(),
                    UUID.fromString(lot.path("id").asString()));
        }
        List<UUID> lots = new ArrayList<>();
        for (int i = 0; i < SHADES.size(); i++) {
            NewLot lot = new NewLot(
                    clinic.code(),
                    "Example Pigments",
                    "Scalp Series",
                    SHADES.get(i),
                    "DEMO-" + (i + 1) + "-" + clinic.code(),
                    expiresOn);
            lots.add(known.containsKey(lot.lotNumber()) ? known.get(lot.lotNumber()) : put(lot));
        }
        return lots;
    }

    private UUID put(NewLot lot) {
        JsonNode put = services.session()
                .post("/v1/pigment-lots", lot.lotNumber(), lot)
                .body();
        return UUID.fromString(put.path("id").asString());
    }

    record NewLot(String clinic, String maker, String product, String shade, String lotNumber, LocalDate expiresOn) {}
}
