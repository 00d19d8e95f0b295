package io.stipple.local.journey;

import java.util.ArrayList;
import java.util.List;

/// Plays acts one after the other and keeps account of them.
final class Performance {

    private final Readers readers;
    private final Paper paper;
    private final List<Step> steps = new ArrayList<>();

    Performance(Readers readers, Paper paper) {
        this.readers = readers;
        this.paper = paper;
    }

    /// An act counts as played when every service has taken in the news of it.
    <T> Played<T> play(Act<T> act) {
        try {
            Played<T> played = act.play();
            Step step = Step.done(act.title(), played.fact(), readers.handled(played.fact()));
            steps.add(step);
            paper.done(steps.size(), act.title(), played.detail(), step);
            return played;
        } catch (RuntimeException wrong) {
            steps.add(Step.failed(act.title()));
            paper.failed(steps.size(), act.title(), sentence(wrong));
            throw wrong;
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private static String sentence(RuntimeException wrong) {
        String message = wrong.getMessage();
        return message == null ? wrong.toString() : message;
    }
}
