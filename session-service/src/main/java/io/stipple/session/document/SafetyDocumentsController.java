package io.stipple.session.document;

import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import io.stipple.session.pigment.LotId;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.refusal.Refusals;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Managers file documents for the lots of their clinics; whoever works where the lot is reads them.
@RestController
class SafetyDocumentsController {
    private final Filing filing;
    private final SafetyDocuments documents;
    private final PigmentLots lots;
    private final Refusals refusals;
    private final Clock clock;

    SafetyDocumentsController(
            Filing filing, SafetyDocuments documents, PigmentLots lots, Refusals refusals, Clock clock) {
        this.filing = filing;
        this.documents = documents;
        this.lots = lots;
        this.refusals = refusals;
        this.clock = clock;
    }

    /// The body is the PDF itself. The same content again is the same document.
    @PostMapping("/v1/pigment-lots/{id}/safety-documents")
    ResponseEntity<?> file(@PathVariable UUID id, InputStream body, Staff staff) throws IOException {
        LotId lot = new LotId(id);
        if (!isAt(lot, staff.scope(ClinicRole.MANAGER))) {
            return refusals.answer(List.of(Problems.notFound()));
        }
        return switch (filing.file(lot, body, staff.userId(), clock.instant())) {
            case Filing.Outcome.Filed(SafetyDocument document) ->
                ResponseEntity.status(HttpStatus.CREATED).body(DocumentView.of(document));
            case Filing.Outcome.Flawed(Sheet.Flaw flaw) -> refusals.answer(List.of(DocumentProblems.of(flaw)));
            case Filing.Outcome.TooLarge _ -> refusals.answer(List.of(DocumentProblems.tooLarge(Filing.MOST_BYTES)));
            case Filing.Outcome.StoreAway _ -> refusals.answer(List.of(DocumentProblems.away()));
        };
    }

    @GetMapping("/v1/pigment-lots/{id}/safety-documents")
    ResponseEntity<?> of(@PathVariable UUID id, Staff staff) {
        LotId lot = new LotId(id);
        return isAt(lot, staff.scope())
                ? ResponseEntity.ok(
                        documents.of(lot).stream().map(DocumentView::of).toList())
                : refusals.answer(List.of(Problems.notFound()));
    }

    @GetMapping("/v1/safety-documents/{id}")
    ResponseEntity<?> one(@PathVariable UUID id, Staff staff) {
        Optional<SafetyDocument> document = documents.find(id, staff.scope());
        if (document.isEmpty()) {
            return refusals.answer(List.of(Problems.notFound()));
        }
        try {
            return filing.content(document.get())
                    .<ResponseEntity<?>>map(pdf -> ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_PDF)
                            .header(HttpHeaders.CONTENT_DISPOSITION, attached(id))
                            .body(pdf))
                    .orElseGet(() -> refusals.answer(List.of(Problems.notFound())));
        } catch (IOException away) {
            return refusals.answer(List.of(DocumentProblems.away()));
        }
    }

    private static String attached(UUID id) {
        return ContentDisposition.attachment().filename(id + ".pdf").build().toString();
    }

    private boolean isAt(LotId lot, ClinicScope scope) {
        return Optional.ofNullable(lots.find(List.of(lot)).get(lot))
                .filter(one -> scope.covers(one.clinic()))
                .isPresent();
    }

    record DocumentView(UUID documentId, UUID lotId, int bytes, int pages, String hash, UUID filedBy, Instant filedAt) {
        static DocumentView of(SafetyDocument one) {
            return new DocumentView(
                    one.id(), one.lot().value(), one.bytes(), one.pages(), one.address(), one.by(), one.at());
        }
    }
}
