package io.stipple.notification.letter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The languages letters are written in: English and Spanish.
public final class Languages {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    public Languages() {
        texts.setBasename("letters/words");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    public Words in(Locale language) {
        return new Words(texts, language);
    }
}
