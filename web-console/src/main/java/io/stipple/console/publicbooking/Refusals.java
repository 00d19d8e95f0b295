package io.stipple.console.publicbooking;

import io.stipple.console.layout.Wording;
import io.stipple.console.peer.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Puts booking's refusals beside the fields they are about.
///
/// @param fields words by field of the form
/// @param page words about the whole, empty if the fields say it all
/// @param chooseAgain whether another time would help
record Refusals(Map<String, String> fields, String page, boolean chooseAgain) {
    private static final List<String> TYPED = List.of("name", "birthDate", "email", "phone");
    private static final Map<String, String> FIELD_OF_RULE = Map.of("under-age", "birthDate");

    static Refusals none() {
        return new Refusals(Map.of(), "", false);
    }

    /// What the form itself found.
    static Refusals of(Map<String, String> problems, Wording wording, Locale locale) {
        Map<String, String> fields = new LinkedHashMap<>();
        problems.forEach((field, key) -> fields.put(field, wording.say(key, locale)));
        return new Refusals(fields, "", false);
    }

    static Refusals of(Problem problem, Wording wording, Locale locale) {
        Map<String, String> fields = new LinkedHashMap<>();
        problem.fields().keySet().forEach(path -> {
            String field = path.substring(path.lastIndexOf('.') + 1);
            if (TYPED.contains(field)) {
                fields.put(field, wording.say("form.problem." + field, locale));
            }
        });
        String own = FIELD_OF_RULE.getOrDefault(problem.slug(), "");
        if (!own.isEmpty()) {
            fields.put(own, wording.of(problem, locale));
        }
        boolean byTheField = !fields.isEmpty();
        return new Refusals(fields, byTheField ? "" : wording.of(problem, locale), !byTheField);
    }
}
