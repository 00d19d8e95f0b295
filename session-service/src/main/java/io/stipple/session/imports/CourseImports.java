package io.stipple.session.imports;

import io.stipple.contracts.Event;
import io.stipple.platform.outbox.Outbox;
import io.stipple.session.consultation.Outcome;
import io.stipple.session.course.TouchUpPolicy;
import io.stipple.session.imports.CourseImportForm.PastCourse;
import io.stipple.session.pigment.LotId;
import io.stipple.session.pigment.PigmentLots;
import io.stipple.session.plan.PlanPolicy;
import io.stipple.session.record.RecordId;
import io.stipple.session.record.Witness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Brings in past courses: all of one request or none. A course whose reference is known is left as it is.
class CourseImports {
    private final Archive archive;
    private final PigmentLots lots;
    private final TouchUpPolicy touchUps;
    private final Outbox outbox;
    private final List<Witness> witnesses;

    CourseImports(Archive archive, PigmentLots lots, TouchUpPolicy touchUps, Outbox outbox, List<Witness> witnesses) {
        this.archive = archive;
        this.lots = lots;
        this.touchUps = touchUps;
        this.outbox = outbox;
        this.witnesses = List.copyOf(witnesses);
    }

    sealed interface Import {
        /// @param courses in the order of the request
        record Done(List<ImportedCourse> courses) implements Import {}

        /// @param reasons all of them, at least one; nothing may be committed
        record Refused(List<ImportRefusal> reasons) implements Import {}
    }

    @Transactional
    Import bringIn(List<PastCourse> courses, UUID by, Instant now) {
        archive.imported().waitForTurn();
        Map<String, ImportedCourse> known = new HashMap<>(archive.imported()
                .find(courses.stream().map(PastCourse::reference).toList()));
        List<ImportRefusal> reasons = new ArrayList<>(repeated(courses));
        List<Chronicle> chronicles = chronicles(courses, known.keySet(), by, now, reasons);
        if (reasons.isEmpty()) {
            reasons.addAll(archive.put(chronicles, now));
        }
        if (!reasons.isEmpty()) {
            return new Import.Refused(List.copyOf(reasons));
        }
        tell(chronicles);
        List<RecordId> recorded = chronicles.stream()
                .flatMap(one -> one.imported().records().stream())
                .toList();
        witnesses.forEach(witness -> witness.recorded(recorded, now));
        chronicles.forEach(one -> known.put(one.reference(), one.imported()));
        return new Import.Done(
                courses.stream().map(PastCourse::reference).map(known::get).toList());
    }

    private List<Chronicle> chronicles(
            List<PastCourse> courses, Set<String> known, UUID by, Instant now, List<ImportRefusal> reasons) {
        HistoryRules rules = new HistoryRules(PlanPolicy.ofHistory(), lots.find(lotsOf(courses)), now);
        Chronicling chronicling = new Chronicling(touchUps, by);
        List<Chronicle> chronicles = new ArrayList<>();
        for (int index = 0; index < courses.size(); index++) {
            PastCourse course = courses.get(index);
            if (!known.contains(course.reference())) {
                Optional<Outcome> outcome = rules.outcome(index, course, reasons);
                reasons.addAll(rules.sessions(index, course));
                if (reasons.isEmpty() && outcome.isPresent()) {
                    chronicles.add(chronicling.retell(index, course, outcome.get()));
                }
            }
        }
        return chronicles;
    }

    /// In the order it all happened, across clients: readers count by time.
    private void tell(List<Chronicle> chronicles) {
        chronicles.stream()
                .flatMap(one -> one.facts().stream())
                .sorted(Comparator.comparing(Event::occurredAt))
                .forEach(outbox::put);
    }

    private static List<ImportRefusal> repeated(List<PastCourse> courses) {
        Set<Object> seen = new HashSet<>();
        List<ImportRefusal> repeated = new ArrayList<>();
        for (int index = 0; index < courses.size(); index++) {
            PastCourse course = courses.get(index);
            if (!seen.add(course.reference())) {
                repeated.add(new ImportRefusal.ReferenceRepeated(index));
            }
            if (course.planId() != null && !seen.add(course.planId())) {
                repeated.add(new ImportRefusal.PlanTaken(index));
            }
        }
        return repeated;
    }

    private static List<LotId> lotsOf(List<PastCourse> courses) {
        return courses.stream()
                .flatMap(course -> course.done().stream())
                .flatMap(session -> session.treatments().stream())
                .map(treatment -> new LotId(treatment.lotId()))
                .distinct()
                .toList();
    }
}
