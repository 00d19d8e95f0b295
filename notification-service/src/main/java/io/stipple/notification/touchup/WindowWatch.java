package io.stipple.notification.touchup;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks each second whether a window has opened by the platform's clock, which may have been moved by years.
class WindowWatch {

    private static final int AT_A_TIME = 200;

    private final TouchUpStory story;
    private final TransactionTemplate transaction;

    WindowWatch(TouchUpStory story, TransactionTemplate transaction) {
        this.story = story;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        int opened;
        do {
            opened = transaction.execute(open -> story.open(AT_A_TIME));
        } while (opened == AT_A_TIME);
    }
}
