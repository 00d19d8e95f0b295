package io.stipple.chaos.fault;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Two faults at the same time.
record Two(Fault one, Fault other) implements Fault {

    @Override
    public String kind() {
        return "two at once: " + one.kind() + " and " + other.kind();
    }

    @Override
    public Target target() {
        return Target.NONE;
    }

    @Override
    public double happen() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Double> first = threads.submit(one::happen);
            Future<Double> second = threads.submit(other::happen);
            return Math.max(first.get(), second.get());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Ground.Stuck stuck) {
                throw stuck;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
