package io.stipple.session.world;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.TurnableClock;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Lot L-1 of a maker of one's own, the clients it is used on, and its recall.
public record Recalling(Desk operator, String maker) {
    public static Recalling by(Desk operator) {
        return new Recalling(operator, "Maker " + UUID.randomUUID());
    }

    public UUID aLot(Staffed clinic) {
        return clinic.manager()
                .post(
                        "/v1/pigment-lots",
                        Sheets.with(
                                Sheets.with(Sheets.aLot(clinic.clinic(), "2028-12-31"), "maker", maker),
                                "lotNumber",
                                "L-1"))
                .id("id");
    }

    public Client treated(Staffed clinic, UUID lot) {
        Client client = clinic.aClient();
        clinic.aCompletedRecord(clinic.aDraft(client, clinic.aPlanFor(client), 1, TurnableClock.START), lot);
        return client;
    }

    public Answer declare(boolean drill) {
        return operator.post("/v1/recalls", Sheets.with(Sheets.aRecall(maker, "L-1"), "drill", drill));
    }

    public List<String> exposed(Desk desk, Answer recall) {
        return exposures(desk, recall)
                .valueStream()
                .map(one -> one.path("clientId").asString())
                .toList();
    }

    public JsonNode exposures(Desk desk, Answer recall) {
        return desk.get(path(recall) + "/exposures").body().path("exposures");
    }

    public JsonNode progress(Answer recall) {
        return operator.get(path(recall)).body();
    }

    public static String path(Answer recall) {
        return "/v1/recalls/" + recall.id("recallId");
    }
}
