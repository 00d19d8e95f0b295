package io.stipple.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsInEveryLanguageTest {

    @Test
    void sayTheSameThings() throws IOException {
        assertThat(words("words_es").stringPropertyNames())
                .isEqualTo(words("words").stringPropertyNames());
    }

    /// A place nobody fills, or one language forgets, would reach a client as `{3}`.
    @Test
    void nameTheSamePlaces() throws IOException {
        Properties english = words("words");
        Properties spanish = words("words_es");

        for (String key : english.stringPropertyNames()) {
            assertThat(places(spanish.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void holdNoStraightApostropheWhichWouldSwallowValues() throws IOException {
        assertThat(words("words").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(words("words_es").values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void tellTheClinicsTimeAndSaySo() {
        Words english = new Languages().in(Locale.US);
        Words spanish = new Languages().in(Locale.forLanguageTag("es-ES"));
        Instant summer = Instant.parse("2026-07-01T16:00:00Z");

        assertThat(english.day(summer, ZoneId.of("America/Los_Angeles"))).isEqualTo("Wednesday, July 1, 2026");
        assertThat(english.time(summer, ZoneId.of("America/Los_Angeles")))
                .isEqualTo("9:00\u00a0AM (Pacific Daylight Time)");
        assertThat(spanish.day(summer, ZoneId.of("Europe/Madrid"))).isEqualTo("miércoles, 1 de julio de 2026");
        assertThat(spanish.time(summer, ZoneId.of("Europe/Madrid")))
                .isEqualTo("18:00 (hora de verano de Europa central)");
    }

    @Test
    void areEnglishForThoseWhoSpeakNeither() {
        assertThat(Addressee.language("fr-FR")).isEqualTo(Locale.US);
        assertThat(Addressee.language("")).isEqualTo(Locale.US);
        assertThat(Addressee.language("es-419").getLanguage()).isEqualTo("es");
    }

    private static Properties words(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader file = new InputStreamReader(
                WordsInEveryLanguageTest.class.getResourceAsStream("/letters/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties;
    }
}
