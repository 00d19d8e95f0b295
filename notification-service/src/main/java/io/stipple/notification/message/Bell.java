package io.stipple.notification.message;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Wakes the courier as soon as something was planned, so that a confirmation does not wait for the next look.
public final class Bell {

    private final Semaphore rung = new Semaphore(0);

    /// After the commit: a message that is not yet visible cannot be found.
    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    public void ring() {
        rung.release();
    }

    /// Returns when rung, or after the given real time.
    public void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
