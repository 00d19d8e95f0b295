package io.stipple.session.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.plan.PlanId;
import io.stipple.session.plan.PlanPolicy;
import io.stipple.session.plan.PlanProposal;
import io.stipple.session.plan.Price;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.ClientId;
import io.stipple.session.visit.Visit;
import io.stipple.session.visit.VisitState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CompletingAConsultationTest {
    /// Still 30 November in Miami, already 1 December by UTC.
    private static final Instant LATE_EVENING = Instant.parse("2026-12-01T03:00:00Z");

    private static final LocalDate TODAY_IN_MIAMI = LocalDate.of(2026, 11, 30);
    private static final Assessment SEEN = new Assessment(
            OptionalInt.of(4),
            OptionalInt.empty(),
            Optional.empty(),
            Assessment.Fitzpatrick.III,
            Assessment.Hairline.ROUND);

    @Test
    void withOutcomeProceedAgreesThePlan() {
        Completion completion = complete(findings(ConsultationOutcome.PROCEED, null, aPlan()));

        assertThat(completion).isInstanceOfSatisfying(Completion.Done.class, done -> {
            assertThat(done.consultation().completed().outcome()).isEqualTo(ConsultationOutcome.PROCEED);
            assertThat(done.plan().orElseThrow().agreed(Origin.STAFF).sessions())
                    .hasSize(2);
        });
    }

    @Test
    void mayBeDeferredToTomorrowByTheClinicsCalendarButNotToToday() {
        Completion tomorrow = complete(findings(ConsultationOutcome.DEFER, TODAY_IN_MIAMI.plusDays(1), null));
        Completion today = complete(findings(ConsultationOutcome.DEFER, TODAY_IN_MIAMI, null));

        assertThat(tomorrow)
                .isInstanceOfSatisfying(
                        Completion.Done.class,
                        done -> assertThat(done.consultation().completed().notBefore())
                                .contains(TODAY_IN_MIAMI.plusDays(1)));
        assertThat(reasons(today)).containsExactly(new ConsultationRefusal.DeferredToThePast(TODAY_IN_MIAMI));
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsultationOutcome.class,
            names = {"DECLINE", "LETTER_NEEDED"})
    void agreesNoPlanWhenTreatmentMayNotFollow(ConsultationOutcome outcome) {
        Completion completion = complete(findings(outcome, null, null));

        assertThat(completion)
                .isInstanceOfSatisfying(
                        Completion.Done.class, done -> assertThat(done.plan()).isEmpty());
    }

    @Test
    void needsAPlanToProceedAndADayToDefer() {
        Completion proceed = complete(findings(ConsultationOutcome.PROCEED, null, null));
        Completion defer = complete(findings(ConsultationOutcome.DEFER, null, null));

        assertThat(reasons(proceed)).containsExactly(new ConsultationRefusal.PlanMissing());
        assertThat(reasons(defer)).containsExactly(new ConsultationRefusal.NotBeforeMissing());
    }

    @Test
    void refusesAPlanAndADayWhereTheyDoNotBelong() {
        Completion completion = complete(findings(ConsultationOutcome.DECLINE, TODAY_IN_MIAMI.plusDays(9), aPlan()));

        assertThat(reasons(completion))
                .containsExactly(
                        new ConsultationRefusal.NotBeforeNotExpected(), new ConsultationRefusal.PlanNotExpected());
    }

    @Test
    void isRefusedForAVisitThatWasCalledOffTogetherWithAllElse() {
        Visit cancelled = visit(AppointmentKind.CONSULTATION, VisitState.CANCELLED);

        Completion completion = complete(cancelled, findings(ConsultationOutcome.OTHER, null, null));

        assertThat(reasons(completion))
                .containsExactly(
                        new ConsultationRefusal.VisitGone(VisitState.CANCELLED),
                        new ConsultationRefusal.NoSuchOutcome());
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentKind.class,
            names = {"CONSULTATION", "FADE_CHECK"},
            mode = Mode.EXCLUDE)
    void isRefusedForAVisitOfAnotherKind(AppointmentKind kind) {
        Completion completion =
                complete(visit(kind, VisitState.EXPECTED), findings(ConsultationOutcome.DECLINE, null, null));

        assertThat(reasons(completion)).containsExactly(new ConsultationRefusal.NotForConsulting(kind));
    }

    @Test
    void knowsNoEighthNorwoodStage() {
        assertThatThrownBy(() -> new Assessment(
                        OptionalInt.of(8),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Assessment.Fitzpatrick.I,
                        Assessment.Hairline.WINGED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Completion complete(Findings findings) {
        return complete(visit(AppointmentKind.CONSULTATION, VisitState.EXPECTED), findings);
    }

    private static Completion complete(Visit visit, Findings findings) {
        return Completion.of(visit, findings, PlanPolicy.first(), LATE_EVENING, outcome -> {
            Consultation consultation = new Consultation(
                    new ConsultationId(UUID.randomUUID()),
                    new Consultation.Setting(visit.id(), visit.client(), visit.clinic()),
                    outcome,
                    findings.assessment(),
                    new Consultation.Sign(UUID.randomUUID(), LATE_EVENING, Origin.STAFF));
            return new Completion.Done(consultation, consultation.plan(new PlanId(UUID.randomUUID())));
        });
    }

    private static Visit visit(AppointmentKind kind, VisitState state) {
        return new Visit(
                new AppointmentId(UUID.randomUUID()),
                new ClientId(UUID.randomUUID()),
                new ClinicCode("miami-brickell"),
                kind,
                Optional.empty(),
                LATE_EVENING,
                ZoneId.of("America/New_York"),
                state);
    }

    private static Findings findings(ConsultationOutcome outcome, LocalDate notBefore, PlanProposal plan) {
        return new Findings(outcome, Optional.ofNullable(notBefore), Optional.ofNullable(plan), SEEN);
    }

    private static PlanProposal aPlan() {
        PlanProposal.Step usual = new PlanProposal.Step(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        return new PlanProposal(
                TreatmentType.FULL_SHAVED,
                List.of(usual, usual),
                new Price(250_000, Currency.getInstance("USD")),
                TODAY_IN_MIAMI.plusYears(1));
    }

    private static List<ConsultationRefusal> reasons(Completion completion) {
        assertThat(completion).isInstanceOf(Completion.Refused.class);
        return ((Completion.Refused) completion).reasons();
    }
}
