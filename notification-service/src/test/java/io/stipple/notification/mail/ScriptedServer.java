package io.stipple.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// An SMTP server that answers as told: by the command's first word, or `.` for the end of a letter. `cut` hangs up.
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> answers;
    final List<String> heard = new CopyOnWriteArrayList<>();

    ScriptedServer(Map<String, String> answers) {
        this.answers = answers;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "220 here");
            boolean letter = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (letter && !line.equals(".")) {
                    heard.add(line);
                    continue;
                }
                String word = line.split("[ :]")[0];
                String answer = answers.getOrDefault(word, word.equals("DATA") ? "354 go on" : "250 fine");
                letter = answer.startsWith("354");
                if (answer.equals("cut")) {
                    return;
                }
                say(caller, answer);
            }
        } catch (IOException hungUp) {
            // the client has gone
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
