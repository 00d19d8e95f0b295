package io.stipple.notification.letter;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Draws a letter twice: for people who like it plain, and for everybody else.
public final class LetterPress {

    private final TemplateEngine engine = new TemplateEngine();
    private final Languages languages;

    public LetterPress(Languages languages) {
        this.languages = languages;
        engine.addTemplateResolver(templates("*.html", TemplateMode.HTML));
        engine.addTemplateResolver(templates("*.txt", TemplateMode.TEXT));
    }

    /// One letter in both forms.
    public record Printed(String html, String text) {}

    public Printed print(Letter letter, Addressee to) {
        Words words = languages.to(to);
        Map<String, Object> values = new HashMap<>();
        values.put("letter", letter);
        values.put(
                "footer",
                words.say(
                        to.preferencesUrl().isPresent() ? "footer" : "footer.staff",
                        to.clinic().name()));
        values.put("preview", letter.paragraphs().getLast());
        values.put("clinic", to.clinic().name());
        values.put("stoppable", words.say("stoppable"));
        values.put("choosable", words.say("choosable"));
        letter.button().ifPresent(button -> values.put("button", button));
        letter.optOutUrl().ifPresent(url -> values.put("optOutUrl", url));
        to.preferencesUrl().ifPresent(url -> values.put("preferencesUrl", url));
        Context context = new Context(letter.language(), values);
        return new Printed(
                engine.process("letters/letter.html", context), engine.process("letters/letter.txt", context));
    }

    private static ClassLoaderTemplateResolver templates(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setResolvablePatterns(Set.of("letters/" + pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
