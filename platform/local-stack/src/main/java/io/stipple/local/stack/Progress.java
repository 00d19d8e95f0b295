package io.stipple.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/// Tells a waiting person what goes on: a line per event, and a sign of life every five seconds in between.
final class Progress implements AutoCloseable {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private final PrintStream out;
    private final long began = System.nanoTime();
    private final Set<String> awaited = new TreeSet<>();
    private final Thread signs;
    private long lastWord = began;

    Progress(PrintStream out) {
        this.out = out;
        this.signs = Thread.ofVirtual().start(this::showLife);
    }

    synchronized void say(String what) {
        lastWord = System.nanoTime();
        out.printf("%6.1f s  %s%n", seconds(), what);
        out.flush();
    }

    synchronized void await(String name) {
        awaited.add(name);
    }

    synchronized void arrived(String name, String what) {
        awaited.remove(name);
        say(what);
    }

    /// Nothing is waited for any more.
    synchronized void silence() {
        awaited.clear();
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    private void showLife() {
        try {
            while (true) {
                Thread.sleep(500);
                remindIfSilent();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void remindIfSilent() {
        if (!awaited.isEmpty() && System.nanoTime() - lastWord > SIGN_OF_LIFE.toNanos()) {
            say("... waiting for " + String.join(", ", awaited));
        }
    }

    @Override
    public void close() {
        signs.interrupt();
    }
}
