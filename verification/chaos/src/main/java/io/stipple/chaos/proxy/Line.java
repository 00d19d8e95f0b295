package io.stipple.chaos.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// A TCP line from services to one part, that can be broken in every way a line breaks.
public final class Line implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final Supplier<Tap> taps;
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = new Weather.Fair();

    private Line(ServerSocket door, int target, Supplier<Tap> taps) {
        this.door = door;
        this.target = target;
        this.taps = taps;
    }

    public static Line to(int target) {
        return to(target, () -> Tap.CLOSED);
    }

    /// @param taps listens to each call, one tap for each
    public static Line to(int target, Supplier<Tap> taps) {
        try {
            var line = new Line(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), target, taps);
            Thread.ofVirtual().name("line-to-" + target).start(line::answer);
            return line;
        } catch (IOException e) {
            throw new IllegalStateException("no port for a line", e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public void set(Weather now) {
        weather = now;
    }

    Weather weather() {
        return weather;
    }

    /// Ends all calls with a reset; new ones may come.
    public int cut() {
        int ended = calls.size();
        calls.forEach(Call::reset);
        return ended;
    }

    /// Both ends stay open and nothing passes any more, for ever; new calls are not affected.
    public int freeze() {
        calls.forEach(Call::freeze);
        return calls.size();
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.startVirtualThread(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        if (weather instanceof Weather.Refusing) {
            close(caller);
            return;
        }
        var part = new Socket();
        try {
            part.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2000);
            part.setOption(StandardSocketOptions.TCP_NODELAY, true);
            caller.setOption(StandardSocketOptions.TCP_NODELAY, true);
            var call = new Call(this, caller, part, taps.get());
            calls.add(call);
            call.run();
            calls.remove(call);
        } catch (IOException partAway) {
            close(caller);
            close(part);
        }
    }

    static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // nothing else to do
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException alreadyClosed) {
            // nothing else to do
        }
        calls.forEach(Call::reset);
    }
}
