package io.stipple.notification.letter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The languages letters are written in: English and Spanish.
public final class Languages {

    /// Raised with every change of the franchise's texts.
    public static final int VERSION = 2;

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final Wordings wordings;

    public Languages() {
        this(Wordings.NONE);
    }

    public Languages(Wordings wordings) {
        this.wordings = wordings;
        texts.setBasename("letters/words");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    /// A text as it was written, with its places; empty if there is none.
    public Optional<String> pattern(Locale language, String key) {
        return Optional.ofNullable(texts.getMessage(key, null, null, language));
    }

    /// The franchise's own texts.
    public Words in(Locale language) {
        return new Words(texts, language, _ -> Optional.empty(), Integer.toString(VERSION));
    }

    /// The texts of the clinic that writes.
    public Words to(Addressee to) {
        int own = wordings.version(to.clinic().code());
        return new Words(
                texts,
                to.language(),
                key -> own == 0 ? Optional.empty() : wordings.of(to.clinic().code(), to.language(), key),
                own == 0 ? Integer.toString(VERSION) : VERSION + "+" + own);
    }
}
