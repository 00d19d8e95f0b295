package io.stipple.chaos.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BreakingALineTest {

    private static final byte[] WORDS =
            "forty-two letters, more or less, to be read".getBytes(StandardCharsets.US_ASCII);

    private ServerSocket echo = unbound();
    private Line line = Line.to(0);

    @BeforeEach
    void listen() throws IOException {
        line.close();
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::echo);
        line = Line.to(echo.getLocalPort());
    }

    @AfterEach
    void hangUp() throws IOException {
        line.close();
        echo.close();
    }

    @Test
    void passesEverythingInFairWeather() throws IOException {
        try (Socket caller = call()) {
            assertThat(asked(caller)).isEqualTo(WORDS);
        }
    }

    @Test
    void endsWithAResetWhenItIsCut() throws IOException {
        try (Socket caller = call()) {
            asked(caller);
            line.cut();

            assertThatThrownBy(() -> asked(caller)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void keepsSilentWhenItIsHalfOpenButTakesNewCalls() throws IOException {
        try (Socket caller = call();
                Socket other = call()) {
            asked(caller);
            line.freeze();
            caller.setSoTimeout(200);

            assertThatThrownBy(() -> asked(caller)).isInstanceOf(SocketTimeoutException.class);
            try (Socket later = call()) {
                assertThat(asked(later)).isEqualTo(WORDS);
            }
            assertThat(other.isClosed()).isFalse();
        }
    }

    @Test
    void givesHalfAnAnswerWhenItResets() throws IOException {
        try (Socket caller = call()) {
            line.set(new Weather.Resetting());

            assertThatThrownBy(() -> asked(caller)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void dripsTheWholeAnswer() throws IOException {
        try (Socket caller = call()) {
            line.set(new Weather.Dripping(5, Duration.ofMillis(1)));

            assertThat(asked(caller)).isEqualTo(WORDS);
        }
    }

    @Test
    void losesTheAnswerToALetterAndRemembersWhich() {
        var answers = new LostAnswers();
        Tap tap = answers.tap();
        byte[] letter = "Message-ID: <m-1@stipple.example>\r\n\r\nHello\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] taken = "250 OK\r\n".getBytes(StandardCharsets.US_ASCII);
        answers.lose(1);

        tap.said(letter, letter.length);
        boolean first = tap.mayAnswer(taken, taken.length);
        tap.said(letter, letter.length);
        boolean second = tap.mayAnswer(taken, taken.length);

        assertThat(first).isFalse();
        assertThat(second).isTrue();
        assertThat(answers.lost()).containsOnlyKeys("m-1");
    }

    private Socket call() throws IOException {
        var caller = new Socket(InetAddress.getLoopbackAddress(), line.port());
        caller.setSoTimeout(5000);
        return caller;
    }

    private static byte[] asked(Socket caller) throws IOException {
        caller.getOutputStream().write(WORDS);
        byte[] answer = caller.getInputStream().readNBytes(WORDS.length);
        if (answer.length < WORDS.length) {
            throw new IOException("hung up");
        }
        return answer;
    }

    private void echo() {
        while (!echo.isClosed()) {
            try {
                Socket caller = echo.accept();
                Thread.startVirtualThread(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void answer(Socket caller) {
        try (caller) {
            caller.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException hungUp) {
            // the caller did what the test wanted
        }
    }

    private static ServerSocket unbound() {
        try {
            return new ServerSocket();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
