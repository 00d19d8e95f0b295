package io.stipple.notification.courier;

import java.util.List;

/// How the letters of one group are written and handed over: side by side, for each waits for a server
/// most of the time.
interface Lanes {

    /// Returns when all have run; none of them throws.
    void run(List<Runnable> tasks);

    Lanes SIDE_BY_SIDE = tasks -> {
        List<Thread> threads =
                tasks.stream().skip(1).map(Thread::startVirtualThread).toList();
        tasks.stream().limit(1).forEach(Runnable::run);
        for (Thread thread : threads) {
            joinPatiently(thread);
        }
    };

    /// What was handed over has to be noted, whoever is in a hurry.
    private static void joinPatiently(Thread thread) {
        boolean hurried = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException stopping) {
                hurried = true;
            }
        }
        if (hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
