package io.stipple.console.layout;

import io.stipple.console.peer.Problem;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// Services name what was wrong; the console says it in plain words, in the reader's language.
public final class Wording {
    private final MessageSource words;

    Wording(MessageSource words) {
        this.words = words;
    }

    public String of(Problem problem, Locale locale) {
        String fallback = "en".equals(locale.getLanguage()) ? problem.title() : say("problem.other", locale);
        return String.valueOf(words.getMessage("problem." + problem.slug(), null, fallback, locale));
    }

    /// What a rule that a visit no longer keeps means; its name, if nobody has found words for it.
    public String ofRule(String rule, Locale locale) {
        return String.valueOf(words.getMessage("rule." + rule, null, rule.replace('-', ' '), locale));
    }

    public String away(Locale locale) {
        return say("problem.away", locale);
    }

    public String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
