package io.stipple.session.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.session.world.Client;
import io.stipple.session.world.Sheets;
import io.stipple.session.world.Staffed;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a clinic did long before it had this service, brought in.
record Past(Staffed clinic) {
    /// One client's only session.
    Client endedAt(String endedAt) {
        Client client = clinic.aClient();
        Map<String, Object> course = Map.of(
                "reference", "old " + UUID.randomUUID(),
                "clientId", client.id(),
                "clinic", client.clinic(),
                "zone", client.zone(),
                "consultation",
                        Map.of(
                                "appointmentId",
                                UUID.randomUUID(),
                                "completedAt",
                                "2016-10-01T14:00:00Z",
                                "outcome",
                                "PROCEED",
                                "assessment",
                                Sheets.ASSESSMENT),
                "plan", Sheets.with(Sheets.aPlan(), "validUntil", "2017-10-01"),
                "sessions",
                        List.of(Map.of(
                                "appointmentId",
                                UUID.randomUUID(),
                                "endedAt",
                                endedAt,
                                "treatments",
                                List.of(Sheets.aRow(clinic.aLot())))));
        Answer imported = clinic.operator().post("/v1/imports/courses", Map.of("courses", List.of(course)));
        assertThat(imported.status()).as(imported.body().toString()).isEqualTo(201);
        return client;
    }
}
