package io.stipple.session.recall;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageEvent;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.platform.inbox.Projection;

/// Learns which exposed clients were told of their recall.
class MessagesFromNotification implements Projection<MessageEvent> {
    private final Exposures exposures;

    MessagesFromNotification(Exposures exposures) {
        this.exposures = exposures;
    }

    @Override
    public Topic<MessageEvent> topic() {
        return Topic.MESSAGES;
    }

    @Override
    public String name() {
        return "session.messages";
    }

    @Override
    public void on(MessageEvent fact) {
        switch (fact) {
            case MessageSent sent ->
                exposures.told(sent.aboutId(), sent.clientId(), sent.channel().name(), sent.occurredAt());
            case MessageWithheld _ -> {} // ignored, because whoever was not told is not reached
        }
    }

    @Override
    public void reset() {
        // What was reached stays reached: staff may have noted it, and reading again notes the rest once more.
    }
}
