package io.stipple.local.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// The journey, act by act.
final class Script {

    private static final LocalTime AFTER_TEN = LocalTime.of(10, 5);
    private static final int YEARS = 3;

    private final Stage stage;
    private final Patience patience;
    private final Performance performance;

    Script(Stage stage, Patience patience, Performance performance) {
        this.stage = stage;
        this.patience = patience;
        this.performance = performance;
    }

    void play() {
        YearMonth month = YearMonth.from(stage.clock().now().atZone(stage.zone()));
        Counts before = Counts.ask(stage.people(), stage.clinic(), month);
        Visit consultation = consult();
        Plan plan = performance
                .play(new AgreeingAPlan(stage, patience, consultation))
                .result();
        List<Visit> course = performance.play(new BookingTheCourse(stage, plan)).result();
        treat(course.getFirst(), 1);
        treat(course.getLast(), 2);
        performance.play(new FinishingTheCourse(stage, plan));
        Fact last = returnAfterYears(course.getLast());
        performance.play(new LookingAtTheCounts(stage, patience, month, before, last));
    }

    private Visit consult() {
        Visit visit = performance.play(new BookingAConsultation(stage)).result();
        performance.play(
                new ReceivingAMail(stage, visit, "A confirmation arrives by mail", "BOOKING_CONFIRMED", _ -> true));
        return visit;
    }

    private void treat(Visit visit, int number) {
        UUID record = performance.play(new DoingASession(stage, visit, number)).result();
        LocalDate dayAfter = visit.endsAt().toLocalDate().plusDays(1);
        performance.play(new Wandering<>(
                stage,
                dayAfter,
                AFTER_TEN,
                new ReceivingAMail(
                        stage,
                        visit,
                        "A day later, aftercare arrives",
                        "AFTERCARE",
                        sent -> sent.text("aboutId").equals(record.toString()))));
    }

    private Fact returnAfterYears(Visit lastSession) {
        LocalDate later = lastSession.endsAt().toLocalDate().plusYears(YEARS);
        Mails.Mail invitation = performance
                .play(new Wandering<>(
                        stage,
                        later,
                        AFTER_TEN,
                        new ReceivingAMail(
                                stage,
                                lastSession,
                                YEARS + " years later, the touch-up invitation arrives",
                                "TOUCH_UP_INVITATION",
                                _ -> true)))
                .result();
        return performance.play(new FollowingTheLink(stage, invitation)).fact();
    }
}
