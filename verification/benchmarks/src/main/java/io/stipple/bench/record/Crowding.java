package io.stipple.bench.record;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// How much higher the heap of the service stands, at its highest, while many photos come at once than while as many
/// come one after another.
record Crowding(Practice practice, String draft) {
    double heapGrowthMb(List<byte[]> inTurn, List<byte[]> atOnce) throws Exception {
        long calm = highest(inTurn, Executors.newSingleThreadExecutor());
        long crowded = highest(atOnce, Executors.newVirtualThreadPerTaskExecutor());
        return (crowded - calm) / (double) (1 << 20);
    }

    private long highest(List<byte[]> pictures, ExecutorService uploading) throws Exception {
        var highest = new AtomicLong();
        try (uploading) {
            List<Future<?>> uploads = pictures.stream()
                    .<Future<?>>map(jpeg -> uploading.submit((Callable<Object>) () ->
                            practice.upload("/v1/session-records/" + draft + "/photos?pose=TOP&moment=BEFORE", jpeg)))
                    .toList();
            while (!uploads.stream().allMatch(Future::isDone)) {
                highest.accumulateAndGet(practice.heapBytes(), Math::max);
                Thread.sleep(20);
            }
            for (Future<?> upload : uploads) {
                upload.get();
            }
        }
        return highest.get();
    }
}
