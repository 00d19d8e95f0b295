package io.stipple.bench.reminders;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// A stub of a mail provider that knows a message by its key: what comes again under the same key is answered and not
/// delivered again. Outlives whoever hands over to it.
final class Sink implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final Map<UUID, Long> arrivals = new ConcurrentHashMap<>();
    private final AtomicLong again = new AtomicLong();
    private final int warm;
    private volatile long from;
    private volatile long last;

    /// @param warm how many arrive before the clock starts: a process that has just started compiles itself meanwhile
    Sink(int warm) throws IOException {
        this.warm = warm;
        Thread.ofPlatform().daemon().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.startVirtualThread(() -> listen(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void listen(Socket caller) {
        try (caller;
                DataInputStream in = new DataInputStream(caller.getInputStream())) {
            caller.setTcpNoDelay(true);
            while (true) {
                UUID key = new UUID(in.readLong(), in.readLong());
                if (arrivals.putIfAbsent(key, System.currentTimeMillis()) == null) {
                    last = System.nanoTime();
                    if (from == 0 && arrivals.size() >= warm) {
                        from = last;
                    }
                } else {
                    again.incrementAndGet();
                }
                caller.getOutputStream().write(1);
            }
        } catch (IOException hungUp) {
            // or was killed: whatever it had handed over is known
        }
    }

    int count() {
        return arrivals.size();
    }

    /// Handed over once more by somebody who could not know, and not delivered again.
    long again() {
        return again.get();
    }

    /// By key, in milliseconds of real time.
    Map<UUID, Long> arrivals() {
        return arrivals;
    }

    /// From the first arrival that counts to the last.
    double perSecond() {
        return (count() - warm) * 1e9 / (last - from);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
