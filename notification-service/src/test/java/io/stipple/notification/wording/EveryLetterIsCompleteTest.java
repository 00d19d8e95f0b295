package io.stipple.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.notification.clinic.ClinicCard;
import io.stipple.notification.letter.Address;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.LetterPress;
import io.stipple.platform.identity.ClinicCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A missing translation or value fails here, not before a client's eyes.
class EveryLetterIsCompleteTest {

    static Stream<Arguments> lettersInEveryLanguage() {
        return Samples.letters().stream()
                .flatMap(letter -> Stream.of("en-US", "es-US").map(language -> Arguments.of(letter, language)));
    }

    @ParameterizedTest
    @MethodSource("lettersInEveryLanguage")
    void inBothItsFormsAndAsAText(String key, String language) throws Exception {
        ClinicCard clinic = new ClinicCard(
                new ClinicCode("miami-brickell"), "Stipple Miami Brickell", Optional.of("1 Brickell Avenue, Miami"));
        Addressee alex = new Addressee(
                "Alex",
                new Address.Mailbox("alex@clients.example"),
                Locale.forLanguageTag(language),
                clinic,
                Optional.of("https://stipple.example/preferences/sample"));
        Languages languages = new Languages();

        Letter letter = new Samples(languages).letter(key, alex, ZoneId.of("America/New_York"));
        LetterPress.Printed printed = new LetterPress(languages).print(letter, alex);

        assertThat(Stream.of(letter.subject(), letter.brief(), printed.html(), printed.text()))
                .allSatisfy(form -> assertThat(form).isNotBlank().doesNotContain("{0", "{1", "{2", "{3", "??"));
        assertThat(printed.html()).contains("/preferences/sample", "cid:logo");
        assertThat(letter.brief()).hasSizeLessThan(320);
        Path shown = Path.of("target", "letters", key + "." + language + ".html");
        Files.createDirectories(shown.getParent());
        Files.writeString(shown, printed.html());
    }
}
