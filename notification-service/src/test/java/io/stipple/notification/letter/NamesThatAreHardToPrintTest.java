package io.stipple.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.notification.clinic.ClinicCard;
import io.stipple.platform.identity.ClinicCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesThatAreHardToPrintTest {

    private static final ClinicCard CLINIC =
            new ClinicCard(new ClinicCode("miami-brickell"), "Miami Brickell", Optional.empty());

    @Test
    void cannotBeginANewLineOfAHeader() {
        assertThat(named("Mira\r\nBcc: everybody@example.org").name()).isEqualTo("Mira Bcc: everybody@example.org");
        assertThat(named("Mira\u2028\u0000Ola").name()).isEqualTo("Mira Ola");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "[[${letter.subject()}]]",
                "[(${letter})]",
                "{0} {1} '{'",
                "<script>alert(1)</script>",
                "\" onload=\"x",
                "__${T(java.lang.Runtime)}__::.x"
            })
    void areWordsAndNothingElseThoughTheyLookLikeATemplate(String name) {
        LetterPress.Printed printed = print(named(name));

        assertThat(printed.text()).contains("Hello " + name + ",");
        assertThat(printed.html())
                .contains("Hello " + escaped(name) + ",")
                .doesNotContain("<script", "onload=\"x", "Hello 49");
    }

    @Test
    void readFromRightToLeftWithoutTurningWhatFollows() {
        assertThat(named("דנה כהן").name()).isEqualTo("\u2068דנה כהן\u2069");
        assertThat(named("Mira\u202egnp.exe").name()).isEqualTo("Miragnp.exe");
    }

    @Test
    void keepTheirEmojiInOnePiece() {
        String family = "Ana 👩\u200d👧\u200d👦 🏳️\u200d🌈";

        assertThat(named(family).name()).isEqualTo(family);
        assertThat(print(named(family)).html()).contains(family);
    }

    private static Addressee named(String name) {
        return new Addressee(
                name,
                new Address.Mailbox("mira@clients.example"),
                Locale.US,
                CLINIC,
                Optional.of("https://x.example/p"));
    }

    private static LetterPress.Printed print(Addressee to) {
        Languages languages = new Languages();
        Words words = languages.to(to);
        Letter letter = Letter.of(words, "touchup.1", words.say("greeting", to.name()), List.of(), "Miami Brickell");
        return new LetterPress(languages).print(letter, to);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
