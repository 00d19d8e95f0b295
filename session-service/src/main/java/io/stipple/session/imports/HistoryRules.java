package io.stipple.session.imports;

import io.stipple.session.consultation.Findings;
import io.stipple.session.consultation.Outcome;
import io.stipple.session.imports.CourseImportForm.PastConsultation;
import io.stipple.session.imports.CourseImportForm.PastCourse;
import io.stipple.session.imports.CourseImportForm.PastSession;
import io.stipple.session.pigment.LotId;
import io.stipple.session.pigment.PigmentLot;
import io.stipple.session.pigment.Usability;
import io.stipple.session.plan.PlanPolicy;
import io.stipple.session.record.TreatmentForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What even the past must satisfy: it lies in the past, runs forward in time, and used lots that were there and good.
///
/// @param lots every lot the request names that exists
record HistoryRules(PlanPolicy policy, Map<LotId, PigmentLot> lots, Instant now) {

    Optional<Outcome> outcome(int index, PastCourse course, List<ImportRefusal> reasons) {
        PastConsultation past = course.consultation();
        if (past.completedAt().isAfter(now)) {
            reasons.add(new ImportRefusal.ConsultationInTheFuture(index));
        }
        Findings findings = new Findings(
                past.outcome(),
                Optional.ofNullable(past.notBefore()),
                Optional.ofNullable(course.plan()).map(plan -> plan.proposal()),
                past.assessment().assessment());
        return switch (findings.read(LocalDate.ofInstant(past.completedAt(), course.zone()), policy)) {
            case Findings.Reading.Clear(Outcome clear) -> Optional.of(clear);
            case Findings.Reading.Unclear(var unclear) -> {
                unclear.forEach(reason -> reasons.add(new ImportRefusal.ConsultationRefused(index, reason)));
                yield Optional.empty();
            }
        };
    }

    List<ImportRefusal> sessions(int index, PastCourse course) {
        List<ImportRefusal> reasons = new ArrayList<>();
        int planned = course.plan() == null ? 0 : course.plan().sessions().size();
        if (course.done().size() > planned) {
            reasons.add(new ImportRefusal.SessionsNotPlanned(index, planned));
        }
        Instant before = course.consultation().completedAt();
        for (int number = 0; number < course.done().size(); number++) {
            PastSession session = course.done().get(number);
            if (session.endedAt().isBefore(before)) {
                reasons.add(new ImportRefusal.SessionOutOfOrder(index, number));
            }
            if (session.endedAt().isAfter(now)) {
                reasons.add(new ImportRefusal.SessionInTheFuture(index, number));
            }
            reasons.addAll(lotsUsed(index, number, course, session));
            before = session.endedAt();
        }
        return reasons;
    }

    private List<ImportRefusal> lotsUsed(int index, int number, PastCourse course, PastSession session) {
        LocalDate day = LocalDate.ofInstant(session.endedAt(), course.zone());
        List<ImportRefusal> reasons = new ArrayList<>();
        for (int row = 0; row < session.treatments().size(); row++) {
            TreatmentForm treatment = session.treatments().get(row);
            Optional<PigmentLot> lot = Optional.ofNullable(lots.get(new LotId(treatment.lotId())))
                    .filter(one -> one.clinic().equals(course.clinic()));
            if (lot.isEmpty()) {
                reasons.add(new ImportRefusal.LotUnknown(index, number, row));
            } else if (lot.get().on(day) instanceof Usability.Expired(LocalDate on)) {
                // When an earlier system opened a bottle is not known here: only its printed day counts.
                reasons.add(new ImportRefusal.LotExpired(index, number, row, on));
            }
        }
        return reasons;
    }
}
