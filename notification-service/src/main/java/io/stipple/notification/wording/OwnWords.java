package io.stipple.notification.wording;

import io.stipple.notification.letter.Wordings;
import io.stipple.platform.identity.ClinicCode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The clinics' texts as letters ask for them: looked up anew every few seconds of real time, not for every letter.
final class OwnWords implements Wordings {

    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private final WordingRows rows;
    private final InstantSource realTime;
    private final Map<ClinicCode, Texts> known = new ConcurrentHashMap<>();

    OwnWords(WordingRows rows, InstantSource realTime) {
        this.rows = rows;
        this.realTime = realTime;
    }

    record Texts(int version, Map<String, String> byName, Instant askedAgainFrom) {
        static Texts of(List<WordingRows.Change> changes, Instant askedAgainFrom) {
            Map<String, String> texts = new HashMap<>();
            for (WordingRows.Change change : changes) {
                String name = name(change.language(), change.key());
                change.text().ifPresentOrElse(text -> texts.put(name, text), () -> texts.remove(name));
            }
            return new Texts(changes.isEmpty() ? 0 : changes.getLast().version(), texts, askedAgainFrom);
        }
    }

    static String name(String language, String key) {
        return language + ' ' + key;
    }

    /// As they stand now.
    Texts fresh(ClinicCode clinic) {
        Texts texts = Texts.of(rows.of(clinic), realTime.instant().plus(GOOD_FOR));
        known.put(clinic, texts);
        return texts;
    }

    private Texts texts(ClinicCode clinic) {
        Texts texts = known.get(clinic);
        return texts == null || !realTime.instant().isBefore(texts.askedAgainFrom()) ? fresh(clinic) : texts;
    }

    @Override
    public Optional<String> of(ClinicCode clinic, Locale language, String key) {
        return Optional.ofNullable(texts(clinic).byName().get(name(language.getLanguage(), key)));
    }

    @Override
    public int version(ClinicCode clinic) {
        return texts(clinic).version();
    }
}
