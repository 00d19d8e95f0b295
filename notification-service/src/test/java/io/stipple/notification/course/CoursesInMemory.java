package io.stipple.notification.course;

import io.stipple.notification.letter.Languages;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.memory.Table;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.visit.VisitStory;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// The tables of plans and of how far they have come, and the feature over them.
public final class CoursesInMemory implements Courses {
    private final Table<UUID, Plan> plans;
    private final Table<UUID, Progress> done;

    public CoursesInMemory(Memory memory) {
        plans = new Table<>(memory);
        done = new Table<>(memory);
    }

    public NextSessions story(VisitStory visits, Messages messages, Clock clock) {
        return new NextSessions(this, visits, new CourseTimings(LocalTime.of(10, 0)), messages, clock);
    }

    public Occasion occasion(VisitStory visits, Languages languages) {
        return new NextSessionOccasion(this, visits, languages);
    }

    @Override
    public void hold(UUID plan) {
        // one reader at a time
    }

    @Override
    public void agreed(Plan plan) {
        plans.put(plan.id(), plan);
    }

    @Override
    public boolean done(Progress progress) {
        boolean fresh = progress(progress.plan())
                .filter(known -> known.session() >= progress.session())
                .isEmpty();
        if (fresh) {
            done.put(progress.plan(), progress);
        }
        return fresh;
    }

    @Override
    public Optional<Plan> plan(UUID id) {
        return plans.get(id);
    }

    @Override
    public Optional<Progress> progress(UUID plan) {
        return done.get(plan);
    }
}
