package io.stipple.notification.courier;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How the letters of one group are written and handed over: side by side, for each waits for a server
/// most of the time.
interface Lanes {

    /// Returns when all have run; none of them throws.
    void run(List<Runnable> tasks);

    /// @param width how many at once
    static Lanes sideBySide(int width) {
        return tasks -> {
            Queue<Runnable> left = new ConcurrentLinkedQueue<>(tasks);
            List<Thread> threads = new ArrayList<>();
            for (int i = 1; i < Math.min(width, tasks.size()); i++) {
                threads.add(Thread.startVirtualThread(() -> runAll(left)));
            }
            runAll(left);
            threads.forEach(Lanes::joinPatiently);
        };
    }

    private static void runAll(Queue<Runnable> left) {
        for (Runnable task = left.poll(); task != null; task = left.poll()) {
            task.run();
        }
    }

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
