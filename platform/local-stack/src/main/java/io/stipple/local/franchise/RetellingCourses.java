package io.stipple.local.franchise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Brings in what past consultations led to: plans, and the sessions already done.
final class RetellingCourses {

    private static final List<String> SCALP = List.of("FRONTAL_HAIRLINE", "MID_SCALP", "CROWN");

    private final Import door;
    private final Progress progress;

    RetellingCourses(Services services, Progress progress) {
        this.door = new Import(services.session(), "/v1/imports/courses", "courses", 150);
        this.progress = progress;
    }

    /// @param shelves pigment lots of each clinic
    void load(List<History> histories, Ids ids, Map<String, List<UUID>> shelves) {
        Progress.Step step = progress.step("consultations and courses", histories.size());
        SideBySide.with(SideBySide.batches(histories, door.atOnce()), batch -> {
            Map<String, UUID> told = door.send(batch.stream()
                    .map(history -> course(
                            history, ids, shelves.getOrDefault(history.clinic().code(), List.of())))
                    .toList());
            step.done(batch.size());
            return told;
        });
    }

    private static PastCourse course(History history, Ids ids, List<UUID> lots) {
        return new PastCourse(
                history.reference(),
                ids.of(history.consultation().client().reference()),
                history.clinic().code(),
                history.clinic().zone().getId(),
                consultation(history, ids),
                history.plan().map(History.Plan::id),
                history.plan().map(plan -> plan(plan, history.clinic())),
                history.sessions().stream()
                        .map(visit -> session(visit, ids, lots))
                        .toList());
    }

    private static PastConsultation consultation(History history, Ids ids) {
        Instant completedAt = history.consultation().endsAt();
        LocalDate day = LocalDate.ofInstant(completedAt, history.clinic().zone());
        return new PastConsultation(
                ids.of(history.consultation().reference()),
                completedAt,
                history.outcome(),
                history.outcome() == History.Outcome.DEFER ? Optional.of(day.plusDays(90)) : Optional.empty(),
                new Assessment(
                        history.looks().norwood(),
                        Integer.toString(history.looks().fitzpatrick()),
                        history.looks().hairline()));
    }

    private static NewPlan plan(History.Plan plan, ClinicSheet clinic) {
        return new NewPlan(
                plan.treatmentType(),
                IntStream.rangeClosed(1, plan.sessions())
                        .mapToObj(Gap::of)
                        .map(gap -> new NewSession(gap.least(), gap.most(), (int) Courses.TREATMENT.toMinutes()))
                        .toList(),
                plan.priceCents(),
                clinic.currency(),
                plan.validUntil());
    }

    private static PastSession session(Visit visit, Ids ids, List<UUID> lots) {
        int depth = 6 + visit.reference().hashCode() % 4;
        return new PastSession(
                ids.of(visit.reference()),
                visit.startsAt(),
                visit.endsAt(),
                IntStream.range(0, Math.min(SCALP.size(), lots.size()))
                        .mapToObj(i -> new Treatment(SCALP.get(i), lots.get(i), "1:4", "3RL", depth, 110))
                        .toList(),
                true,
                true);
    }

    record PastCourse(
            String reference,
            UUID clientId,
            String clinic,
            String zone,
            PastConsultation consultation,
            Optional<UUID> planId,
            Optional<NewPlan> plan,
            List<PastSession> sessions) {}

    record PastConsultation(
            UUID appointmentId,
            Instant completedAt,
            History.Outcome outcome,
            Optional<LocalDate> notBefore,
            Assessment assessment) {}

    record Assessment(int norwood, String fitzpatrick, String hairline) {}

    record NewPlan(
            String treatmentType, List<NewSession> sessions, long priceCents, String currency, LocalDate validUntil) {}

    record NewSession(int minGapDays, int maxGapDays, int minutes) {}

    record PastSession(
            UUID appointmentId,
            Instant startsAt,
            Instant endedAt,
            List<Treatment> treatments,
            boolean aftercareOral,
            boolean aftercareWritten) {}

    record Treatment(String zone, UUID lotId, String dilution, String needle, int depthTenthsMm, int cyclesPerSecond) {}
}
