package io.stipple.insight.journey;

import static io.stipple.insight.count.Measure.TOUCH_UPS_DUE;
import static io.stipple.insight.count.Measure.TOUCH_UPS_INVITED;
import static io.stipple.insight.count.Measure.TOUCH_UPS_PLANNED;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.TouchUpDue;
import io.stipple.contracts.notification.TouchUpEvent;
import io.stipple.contracts.notification.TouchUpInvited;
import io.stipple.contracts.notification.TouchUpPlanned;
import io.stipple.insight.count.DailyCounts;
import io.stipple.insight.count.Tally;
import io.stipple.platform.inbox.Projection;
import java.util.List;

/// Counts touch-ups on their way from plan to invitation.
final class TouchUpsReader implements Projection<TouchUpEvent> {

    private final DailyCounts counts;

    TouchUpsReader(DailyCounts counts) {
        this.counts = counts;
    }

    @Override
    public Topic<TouchUpEvent> topic() {
        return Topic.TOUCH_UPS;
    }

    @Override
    public String name() {
        return "insight.touch-ups";
    }

    @Override
    public void on(TouchUpEvent fact) {
        onAll(List.of(fact));
    }

    @Override
    public void onAll(List<TouchUpEvent> facts) {
        counts.count(facts, TouchUpsReader::count);
    }

    private static void count(TouchUpEvent fact, Tally tally) {
        switch (fact) {
            case TouchUpPlanned planned -> tally.add(TOUCH_UPS_PLANNED, planned.clinicCode(), planned.dueOn());
            case TouchUpDue due -> tally.add(TOUCH_UPS_DUE, due.clinicCode(), due.dueOn());
            case TouchUpInvited first
            when first.invitation() == 1 -> tally.add(TOUCH_UPS_INVITED, first.clinicCode(), first.occurredAt());
            case TouchUpInvited _ -> {} // a client who is asked again is still one client invited
        }
    }

    @Override
    public void reset() {
        counts.clear(TOUCH_UPS_PLANNED, TOUCH_UPS_DUE, TOUCH_UPS_INVITED);
    }

    @Override
    public List<String> tables() {
        return DailyCounts.TABLES;
    }
}
