package io.stipple.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who listens to what, read from the services' sources: what a reader does is the first sentence above its class,
/// unless the case of a fact says it more exactly in a comment; a fact it lets pass has its reason there.
final class Readers {
    private static final Pattern READER = Pattern.compile("implements (?:Projection|Reaction)<(\\w+)>");
    private static final Pattern NAME = Pattern.compile("String name\\(\\) \\{\\s*return \"([^\"]+)\"");
    private static final Pattern CASE =
            Pattern.compile("(?m)^ *case ([A-Z][\\w ,]+?)(?:\\s+when [^\\n]*?)? ->([^\\n]*)$");
    private static final Pattern DOC =
            Pattern.compile("(?m)^/// ((?:[^\\n]*\\n/// ?)*[^\\n]*)\\n(?:@\\w+\\n)*(?:public )?(?:final )?class ");
    private static final Pattern FACT = Pattern.compile("\\b([A-Z]\\w+) \\w+");

    /// @param effect what it does, in the words of its source; of a fact it lets pass "ignored: ..."
    record Listening(String reader, String fact, String effect) {}

    private Readers() {}

    static List<Listening> ofAllServices() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of(".."), 12)) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/io/stipple/"))
                    .sorted()
                    .flatMap(file -> listenings(read(file)).stream())
                    .toList();
        }
    }

    private static List<Listening> listenings(String source) {
        Matcher name = NAME.matcher(source);
        if (!READER.matcher(source).find() || !name.find()) {
            return List.of();
        }
        List<Listening> found = new ArrayList<>();
        CASE.matcher(source).results().forEach(line -> {
            String effect = effect(line, source);
            FACT.matcher(line.group(1))
                    .results()
                    .forEach(fact -> found.add(new Listening(name.group(1), fact.group(1), effect)));
        });
        return found;
    }

    private static String effect(MatchResult line, String source) {
        String[] actAndWords = line.group(2).split("// ", 2);
        boolean silent = actAndWords[0].replace(" ", "").equals("{}");
        if (actAndWords.length == 2) {
            return silent ? "nothing: " + actAndWords[1].replaceFirst("^ignored, because ", "") : actAndWords[1];
        }
        if (silent) {
            throw new IllegalStateException("no comment says why this fact is let pass:" + line.group());
        }
        return sentence(source);
    }

    private static String sentence(String source) {
        Matcher doc = DOC.matcher(source);
        if (!doc.find()) {
            throw new IllegalStateException("a reader without a sentence above its class: " + source);
        }
        String words = doc.group(1).replaceAll("\\n/// ?", " ");
        int end = words.indexOf(". ");
        return (end < 0 ? words : words.substring(0, end)).strip().replaceFirst("\\.$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
