package io.stipple.insight.journey;

import static io.stipple.insight.count.Measure.MESSAGES_SENT;
import static io.stipple.insight.count.Measure.MESSAGES_WITHHELD;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageEvent;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.insight.count.DailyCounts;
import io.stipple.insight.count.Tally;
import io.stipple.platform.inbox.Projection;
import java.util.List;

/// Counts what clients were told, and what was withheld.
final class MessagesReader implements Projection<MessageEvent> {

    private final DailyCounts counts;

    MessagesReader(DailyCounts counts) {
        this.counts = counts;
    }

    @Override
    public Topic<MessageEvent> topic() {
        return Topic.MESSAGES;
    }

    @Override
    public String name() {
        return "insight.messages";
    }

    @Override
    public void on(MessageEvent fact) {
        onAll(List.of(fact));
    }

    @Override
    public void onAll(List<MessageEvent> facts) {
        counts.count(facts, MessagesReader::count);
    }

    private static void count(MessageEvent fact, Tally tally) {
        switch (fact) {
            case MessageSent sent -> tally.add(MESSAGES_SENT, sent.clinicCode(), sent.occurredAt());
            case MessageWithheld kept -> tally.add(MESSAGES_WITHHELD, kept.clinicCode(), kept.occurredAt());
        }
    }

    @Override
    public void reset() {
        counts.clear(MESSAGES_SENT, MESSAGES_WITHHELD);
    }

    @Override
    public List<String> tables() {
        return DailyCounts.TABLES;
    }
}
