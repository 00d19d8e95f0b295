package io.stipple.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.notification.clinic.ClinicCard;
import io.stipple.notification.letter.Address;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.LetterPress;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class HandingALetterOverTest {

    private static final UUID MESSAGE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");

    static Stream<Arguments> serversAndWhatTheyMean() {
        return Stream.of(
                Arguments.of(Map.of(), new Posting.Accepted()),
                Arguments.of(Map.of("RCPT", "550 no such user"), new Posting.NoSuchAddress()),
                Arguments.of(Map.of("RCPT", "450 greylisted"), new Posting.Deferred()),
                Arguments.of(Map.of("RCPT", "452 mailbox full"), new Posting.Deferred()),
                Arguments.of(Map.of("MAIL", "530 log in first"), new Posting.Deferred()),
                Arguments.of(Map.of("MAIL", "421 closing"), new Posting.Broken(false)),
                Arguments.of(Map.of("DATA", "451 not now"), new Posting.Deferred()),
                Arguments.of(Map.of(".", "451 not now"), new Posting.Deferred()),
                Arguments.of(Map.of(".", "554 looks like spam"), new Posting.Refused()),
                Arguments.of(Map.of(".", "cut"), new Posting.Broken(true)));
    }

    @ParameterizedTest
    @MethodSource("serversAndWhatTheyMean")
    void isUnderstoodAsTheServerMeansIt(Map<String, String> answers, Posting expected) throws Exception {
        try (ScriptedServer server = new ScriptedServer(answers)) {
            assertThat(officeAt(server.port()).post(MESSAGE, letter(), mira(), NOW))
                    .isEqualTo(expected);
        }
    }

    @Test
    void keepsItsMessageIdWhenItIsHandedOverAgain() throws Exception {
        try (ScriptedServer server = new ScriptedServer(Map.of(".", "cut"))) {
            PostOffice office = officeAt(server.port());

            office.post(MESSAGE, letter(), mira(), NOW);
            office.post(MESSAGE, letter(), mira(), NOW);

            assertThat(server.heard)
                    .filteredOn(line -> line.startsWith("Message-ID"))
                    .containsExactly(
                            "Message-ID: <" + MESSAGE + "@stipple.example>",
                            "Message-ID: <" + MESSAGE + "@stipple.example>");
        }
    }

    @Test
    void findsNobodyThere() throws Exception {
        ScriptedServer server = new ScriptedServer(Map.of());
        server.close();

        assertThat(officeAt(server.port()).post(MESSAGE, letter(), mira(), NOW)).isEqualTo(new Posting.NobodyThere());
    }

    private static PostOffice officeAt(int port) {
        Properties patience = new Properties();
        patience.put("mail.smtp.connectiontimeout", "2000");
        patience.put("mail.smtp.timeout", "2000");
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setJavaMailProperties(patience);
        return MailConfiguration.office(server, new LetterPress(new Languages()), "hello@stipple.example");
    }

    private static Addressee mira() {
        ClinicCard clinic = new ClinicCard(new ClinicCode("miami-brickell"), "Miami Brickell", Optional.empty());
        return new Addressee("Mira", new Address.Mailbox("mira@clients.example"), Locale.US, clinic, Optional.empty());
    }

    private static Letter letter() {
        return new Letter(
                Locale.US,
                "1",
                "Hello",
                "Hello",
                List.of("A word"),
                List.of(),
                "Hello",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
