package io.stipple.session.history;

import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.consent.ConsentView;
import io.stipple.session.consent.Consents;
import io.stipple.session.health.HealthChecks;
import io.stipple.session.health.HealthView;
import io.stipple.session.photo.PhotoAlbum;
import io.stipple.session.photo.PhotoView;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import io.stipple.session.record.RecordView;
import io.stipple.session.record.SessionRecords;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.ClientId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HistoryController {
    private final SessionRecords records;
    private final HealthChecks health;
    private final Consents consents;
    private final PhotoAlbum album;
    private final ClinicalReadings readings;
    private final Refusals refusals;

    HistoryController(
            SessionRecords records,
            HealthChecks health,
            Consents consents,
            PhotoAlbum album,
            ClinicalReadings readings,
            Refusals refusals) {
        this.records = records;
        this.health = health;
        this.consents = consents;
        this.album = album;
        this.readings = readings;
        this.refusals = refusals;
    }

    /// Sessions and photos of the clinics where the reader treats; health and consents are the client's everywhere.
    @GetMapping("/v1/clients/{id}/clinical-record")
    ResponseEntity<?> of(@PathVariable UUID id, Staff staff) {
        ClientId client = new ClientId(id);
        return readings.letsRead(staff, client, What.CLINICAL_RECORD)
                ? ResponseEntity.ok(new ClinicalRecord(
                        id,
                        records.of(client, ClinicalReadings.treating(staff)).stream()
                                .map(RecordView::of)
                                .toList(),
                        health.of(client).stream().map(HealthView::of).toList(),
                        consents.of(client).stream().map(ConsentView::of).toList(),
                        album.of(client, staff)))
                : refusals.answer(List.of(Problems.notFound()));
    }

    record ClinicalRecord(
            UUID clientId,
            List<RecordView> sessions,
            List<HealthView> health,
            List<ConsentView> consents,
            List<PhotoView> photos) {}
}
