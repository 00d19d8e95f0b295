package io.stipple.session.photo;

import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.consent.ConsentKind;
import io.stipple.session.consent.Consents;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.reading.What;
import io.stipple.session.record.RecordId;
import io.stipple.session.record.SessionRecord;
import io.stipple.session.record.SessionRecords;
import io.stipple.session.record.Subject;
import io.stipple.session.refusal.Refusals;
import io.stipple.session.visit.ClientId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PhotosController {
    private final PhotoDesk desk;
    private final SessionRecords records;
    private final Consents consents;
    private final ClinicalReadings readings;
    private final Refusals refusals;
    private final Clock clock;

    PhotosController(
            PhotoDesk desk,
            SessionRecords records,
            Consents consents,
            ClinicalReadings readings,
            Refusals refusals,
            Clock clock) {
        this.desk = desk;
        this.records = records;
        this.consents = consents;
        this.readings = readings;
        this.refusals = refusals;
        this.clock = clock;
    }

    /// The body is the picture itself, as `image/jpeg` or `image/png`. The same content again is the same picture.
    @PostMapping("/v1/session-records/{id}/photos")
    ResponseEntity<?> take(
            @PathVariable UUID id, @RequestParam Pose pose, @RequestParam Moment moment, InputStream body, Staff staff)
            throws IOException {
        Optional<SessionRecord> record = records.find(new RecordId(id), ClinicalReadings.treating(staff));
        if (record.isEmpty()) {
            return refusals.answer(List.of(Problems.notFound()));
        }
        List<PhotoRefusal> reasons = against(record.get(), moment);
        if (!reasons.isEmpty()) {
            return refusals.answer(reasons.stream().map(PhotoProblems::of).toList());
        }
        var shot = new TakingPhotos.Shot(record.get(), pose, moment, staff.userId(), clock.instant());
        return switch (desk.taking().take(shot, body)) {
            case TakingPhotos.Outcome.Taken(Photo photo) ->
                ResponseEntity.status(HttpStatus.CREATED).body(PhotoView.of(photo, desk.links(), staff.userId()));
            case TakingPhotos.Outcome.Refused(PhotoRefusal reason) ->
                refusals.answer(List.of(PhotoProblems.of(reason)));
        };
    }

    @GetMapping("/v1/clients/{id}/photos")
    List<PhotoView> of(@PathVariable UUID id, Staff staff) {
        ClientId client = new ClientId(id);
        return readings.letsRead(staff, client, What.PHOTO) ? desk.of(client, staff) : List.of();
    }

    @GetMapping("/v1/photos/{id}/{size}")
    ResponseEntity<?> show(
            @PathVariable UUID id,
            @PathVariable Size size,
            @RequestParam long until,
            @RequestParam String seal,
            Staff staff)
            throws IOException {
        Optional<Photo> photo = desk.photos().find(id, ClinicalReadings.treating(staff));
        if (photo.isEmpty() || !desk.links().isGenuine(id, size, staff.userId(), until, seal)) {
            return refusals.answer(List.of(Problems.notFound()));
        }
        if (desk.links().isOver(until)) {
            return refusals.answer(List.of(
                    Problems.of(HttpStatus.GONE, "link-expired", "This link has expired: open the client again")));
        }
        readings.note(staff, photo.get().clinic(), photo.get().client(), What.PHOTO, Optional.of(id));
        return desk.taking()
                .show(photo.get(), size)
                .<ResponseEntity<?>>map(jpeg -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(jpeg))
                .orElseGet(() -> refusals.answer(List.of(Problems.notFound())));
    }

    private List<PhotoRefusal> against(SessionRecord record, Moment moment) {
        List<PhotoRefusal> reasons = new ArrayList<>();
        if ((moment == Moment.HEALED) != record instanceof SessionRecord.Completed) {
            reasons.add(new PhotoRefusal.WrongMoment(moment));
        }
        Subject subject = record.subject();
        if (consents.valid(subject.client(), subject.clinic(), ConsentKind.TREATMENT_PHOTOS)
                .isEmpty()) {
            reasons.add(new PhotoRefusal.ConsentMissing());
        }
        return reasons;
    }
}
