package io.stipple.chaos.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/// One connection through a line: two sockets and a pump in each direction.
final class Call {

    private static final int SMALL = 20;

    private final Line line;
    private final Socket caller;
    private final Socket part;
    private final Tap tap;
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile boolean frozen;
    private boolean greeted;

    Call(Line line, Socket caller, Socket part, Tap tap) {
        this.line = line;
        this.caller = caller;
        this.part = part;
        this.tap = tap;
    }

    /// Returns when the call has ended.
    void run() {
        Thread there = Thread.startVirtualThread(() -> pump(caller, part, false));
        pump(part, caller, true);
        try {
            there.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void freeze() {
        frozen = true;
    }

    void reset() {
        for (Socket socket : new Socket[] {caller, part}) {
            try {
                socket.setSoLinger(true, 0);
            } catch (IOException alreadyClosed) {
                // nothing to reset
            }
            Line.close(socket);
        }
        never.countDown();
    }

    private void pump(Socket from, Socket to, boolean answering) {
        var bytes = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                holdIfFrozen();
                pass(bytes, read, out, answering);
            }
            holdIfFrozen();
            to.shutdownOutput();
            if (answering) {
                Line.close(caller);
                Line.close(part);
            }
        } catch (IOException broken) {
            reset();
        }
    }

    private void pass(byte[] bytes, int length, OutputStream out, boolean answering) throws IOException {
        if (answering && !tap.mayAnswer(bytes, length)) {
            throw new IOException("the answer is lost");
        }
        if (!answering) {
            tap.said(bytes, length);
        }
        boolean first = answering && !greeted;
        greeted |= answering;
        switch (line.weather()) {
            case Weather.Greeting(String words)
            when first -> {
                out.write(words.getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Line.close(part);
                Line.close(caller);
            }
            case Weather.Dripping(int drop, var pause) -> {
                for (int at = 0; at < length; at += drop) {
                    out.write(bytes, at, Math.min(drop, length - at));
                    out.flush();
                    LockSupport.parkNanos(pause.toNanos());
                }
            }
            case Weather.Resetting _
            when answering && length > SMALL -> {
                out.write(bytes, 0, length / 2);
                out.flush();
                throw new IOException("reset in the middle of an answer");
            }
            case Weather.Resetting _, Weather.Fair _, Weather.Refusing _, Weather.Greeting _ -> {
                out.write(bytes, 0, length);
                out.flush();
            }
        }
    }

    private void holdIfFrozen() throws IOException {
        if (frozen) {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("thawed to be closed");
        }
    }
}
