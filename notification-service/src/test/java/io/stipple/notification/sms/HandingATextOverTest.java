package io.stipple.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.notification.clinic.ClinicCard;
import io.stipple.notification.letter.Address;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Letters;
import io.stipple.notification.mail.Posting;
import io.stipple.notification.world.TextProvider;
import io.stipple.notification.world.TextProvider.Refusal;
import io.stipple.notification.world.TextProvider.Text;
import io.stipple.platform.identity.ClinicCode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandingATextOverTest {

    private static final UUID MESSAGE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");
    private static final String NUMBER = "+13055550100";

    static Stream<Arguments> answersAndWhatTheyMean() {
        return Stream.of(
                Arguments.of(new Refusal(400, 21211), new Posting.NoSuchAddress()),
                Arguments.of(new Refusal(400, 21614), new Posting.NoTexts()),
                Arguments.of(new Refusal(400, 21612), new Posting.NoTexts()),
                Arguments.of(new Refusal(400, 21610), new Posting.Unwanted()),
                Arguments.of(new Refusal(400, 21617), new Posting.Refused()),
                Arguments.of(new Refusal(400, 21606), new Posting.Deferred()),
                Arguments.of(new Refusal(401, 20003), new Posting.Deferred()),
                Arguments.of(new Refusal(429, 20429), new Posting.Deferred()),
                Arguments.of(new Refusal(400, 0), new Posting.Refused()),
                Arguments.of(new Refusal(503, 0), new Posting.Deferred()),
                Arguments.of(Refusal.CUT, new Posting.Broken(true)));
    }

    @ParameterizedTest
    @MethodSource("answersAndWhatTheyMean")
    void isUnderstoodAsTheProviderMeansIt(Refusal refusal, Posting expected) {
        try (TextProvider provider = new TextProvider()) {
            provider.refuses(NUMBER, refusal);

            assertThat(post(provider.uri())).isEqualTo(expected);
        }
    }

    @Test
    void carriesItsNameSoThatTheProviderKnowsItWhenItComesAgain() {
        try (TextProvider provider = new TextProvider()) {
            assertThat(post(provider.uri())).isEqualTo(new Posting.Accepted());
            assertThat(post(provider.uri())).isEqualTo(new Posting.Accepted());

            assertThat(provider.taken).hasSize(2).containsOnly(provider.taken.getFirst());
            Text text = provider.taken.getFirst();
            assertThat(text.key()).isEqualTo(MESSAGE.toString());
            assertThat(text.body()).isEqualTo("See you soon, Ñandú 🙂");
            assertThat(text.callback()).isEqualTo("https://us.example/v1/public/sms/" + MESSAGE);
            assertThat(text.login()).startsWith("Basic ");
        }
    }

    @Test
    void waitsForAProviderThatIsAwayWithoutHoldingUpTheMail() {
        TextProvider provider = new TextProvider();
        provider.close();

        assertThat(post(provider.uri())).isEqualTo(new Posting.Deferred());
    }

    private static Posting post(String uri) {
        SmsSettings settings = new SmsSettings(
                URI.create(uri),
                "local",
                "a secret",
                "+15005550006",
                URI.create("https://us.example"),
                Duration.ofSeconds(2),
                Duration.ofSeconds(5));
        ClinicCard clinic = new ClinicCard(new ClinicCode("miami-brickell"), "Miami Brickell", Optional.empty());
        Addressee mira = new Addressee("Mira", new Address.Phone(NUMBER), Locale.US, clinic, Optional.empty());
        Letter letter = Letters.saying("See you soon, Ñandú 🙂");
        return new TextsOverHttp(settings).post(MESSAGE, letter, mira, NOW);
    }
}
