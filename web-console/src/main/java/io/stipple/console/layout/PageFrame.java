package io.stipple.console.layout;

import io.stipple.console.login.Person;
import java.util.List;
import java.util.Optional;

/// Everything around a page's own content.
///
/// @param name who is logged in, for the page's corner
/// @param movedClock what to say when the platform does not live in the present
/// @param otherLanguage where the same page is in the other language, on public pages
public record PageFrame(
        String lang,
        Optional<String> name,
        List<MenuEntry> menu,
        Optional<String> movedClock,
        Optional<String> otherLanguage) {
    static PageFrame of(
            Optional<Person> person, String lang, String path, Optional<String> clock, Optional<String> other) {
        return new PageFrame(
                lang,
                person.map(Person::name),
                person.map(present -> MenuEntry.of(present, path)).orElse(List.of()),
                clock,
                other);
    }
}
