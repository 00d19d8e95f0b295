package io.stipple.session.imports;

import static io.stipple.session.imports.ImportRefusal.Of.CONSULTATION;
import static io.stipple.session.imports.ImportRefusal.Of.SESSION;

import io.stipple.session.consultation.Consultation;
import io.stipple.session.consultation.Consultations;
import io.stipple.session.imports.ImportRefusal.AppointmentTaken;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanId;
import io.stipple.session.plan.Plans;
import io.stipple.session.record.SessionRecord.Completed;
import io.stipple.session.record.SessionRecords;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Puts past courses where today's are kept: a handful of statements however many there are.
record Archive(Consultations consultations, Plans plans, SessionRecords records, ImportedCourses imported) {

    /// What was in the way; if anything was, the caller's transaction must not commit.
    List<ImportRefusal> put(List<Chronicle> chronicles, Instant now) {
        List<Consultation> known = consultations.add(
                chronicles.stream().map(Chronicle::consultation).toList());
        if (!known.isEmpty()) {
            return refused(
                    chronicles,
                    one -> known.contains(one.consultation()),
                    index -> new AppointmentTaken(index, CONSULTATION));
        }
        List<Plan> agreed = all(chronicles, one -> one.plan().stream());
        Set<PlanId> taken = imported.plansAmong(agreed.stream().map(Plan::id).toList());
        if (!taken.isEmpty()) {
            return refused(
                    chronicles,
                    one -> one.plan().filter(plan -> taken.contains(plan.id())).isPresent(),
                    ImportRefusal.PlanTaken::new);
        }
        plans.add(agreed);
        List<Completed> recorded = records.add(all(chronicles, one -> one.records().stream()));
        if (!recorded.isEmpty()) {
            return refused(
                    chronicles,
                    one -> one.records().stream().anyMatch(recorded::contains),
                    index -> new AppointmentTaken(index, SESSION));
        }
        plans.courseDone(all(chronicles, one -> one.finished().stream()));
        imported.add(chronicles.stream().map(Chronicle::imported).toList(), now);
        return List.of();
    }

    private static <T> List<T> all(List<Chronicle> chronicles, Function<Chronicle, Stream<T>> part) {
        return chronicles.stream().flatMap(part).toList();
    }

    private static List<ImportRefusal> refused(
            List<Chronicle> chronicles, Predicate<Chronicle> inTheWay, Function<Integer, ImportRefusal> refusal) {
        return chronicles.stream()
                .filter(inTheWay)
                .map(Chronicle::index)
                .map(refusal)
                .toList();
    }
}
