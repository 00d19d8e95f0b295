package io.stipple.local.journey;

import java.time.LocalDate;

/// The last session finished the course: a touch-up goes onto the calendar. Gives the first day of its window.
final class FinishingTheCourse implements Act<LocalDate> {

    private final Stage stage;
    private final Plan plan;

    FinishingTheCourse(Stage stage, Plan plan) {
        this.stage = stage;
        this.plan = plan;
    }

    @Override
    public String title() {
        return "The course is complete, and a touch-up is planned years ahead";
    }

    @Override
    public Played<LocalDate> play() {
        String story = plan.consultation().story();
        stage.topics()
                .await(
                        "course-completed",
                        story,
                        done -> done.text("planId").equals(plan.planId().toString()));
        Fact planned = stage.topics()
                .await(
                        "touch-up-planned",
                        story,
                        one -> one.text("planId").equals(plan.planId().toString()));
        LocalDate due = LocalDate.parse(planned.text("dueOn"));
        return new Played<>(due, "its window opens on " + due, planned);
    }
}
