package io.stipple.local.journey;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;

/// Head office sees it: every count has risen by what this client did.
final class LookingAtTheCounts implements Act<Counts> {

    private final Stage stage;
    private final Patience patience;
    private final YearMonth from;
    private final Counts before;
    private final Fact last;

    /// @param last fact of the journey, with which the counts are complete
    LookingAtTheCounts(Stage stage, Patience patience, YearMonth from, Counts before, Fact last) {
        this.stage = stage;
        this.patience = patience;
        this.from = from;
        this.before = before;
        this.last = last;
    }

    @Override
    public String title() {
        return "Insight counts all of it";
    }

    @Override
    public Played<Counts> play() {
        Counts now;
        try {
            now = patience.until(
                    "the counts did not rise",
                    () -> Optional.of(ask()).filter(counts -> counts.roseByAJourneySince(before)));
        } catch (StepFailed tooSlow) {
            throw new StepFailed(tooSlow.getMessage() + ": " + risen(ask()));
        }
        return new Played<>(now, risen(now), last);
    }

    private Counts ask() {
        return Counts.ask(stage.people(), stage.clinic(), from);
    }

    private String risen(Counts now) {
        return Counts.ONE_JOURNEY.keySet().stream()
                .map(measure -> measure + " +" + now.risen(measure, before))
                .collect(Collectors.joining(", "));
    }
}
