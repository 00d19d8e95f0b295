package io.stipple.insight.journey;

import static io.stipple.insight.count.Measure.LOTS_RECALLED;

import io.stipple.contracts.Topic;
import io.stipple.contracts.session.LotRecalled;
import io.stipple.contracts.session.PigmentEvent;
import io.stipple.insight.count.DailyCounts;
import io.stipple.insight.count.Tally;
import io.stipple.platform.inbox.Projection;
import java.util.List;

/// Counts the lots each clinic had to take off its shelf.
final class PigmentsReader implements Projection<PigmentEvent> {

    private final DailyCounts counts;

    PigmentsReader(DailyCounts counts) {
        this.counts = counts;
    }

    @Override
    public Topic<PigmentEvent> topic() {
        return Topic.PIGMENTS;
    }

    @Override
    public String name() {
        return "insight.pigments";
    }

    @Override
    public void on(PigmentEvent fact) {
        onAll(List.of(fact));
    }

    @Override
    public void onAll(List<PigmentEvent> facts) {
        counts.count(facts, PigmentsReader::count);
    }

    private static void count(PigmentEvent fact, Tally tally) {
        switch (fact) {
            case LotRecalled lot -> tally.add(LOTS_RECALLED, lot.clinicCode(), lot.occurredAt());
        }
    }

    @Override
    public void reset() {
        counts.clear(LOTS_RECALLED);
    }

    @Override
    public List<String> tables() {
        return DailyCounts.TABLES;
    }
}
