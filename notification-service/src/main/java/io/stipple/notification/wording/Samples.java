package io.stipple.notification.wording;

import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Letter.Button;
import io.stipple.notification.letter.Letter.Detail;
import io.stipple.notification.letter.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Letters to nobody, for looking at.
record Samples(Languages languages) {

    private static final Set<String> WITH_A_TIME =
            Set.of("confirmed", "moved", "cancelled", "reminder", "preparation", "waitlist");
    private static final Set<String> TO_STAFF = Set.of("licence", "unreachable.EMAIL", "unreachable.SMS");
    private static final Map<String, String> BUTTONS = Map.of(
            "confirmed", "own-visit",
            "moved", "own-visit",
            "waitlist", "waitlist",
            "touchup.1", "touchup",
            "touchup.2", "touchup",
            "touchup.3", "touchup",
            "unreachable.EMAIL", "unreachable",
            "unreachable.SMS", "unreachable");
    private static final Instant SOME_MONDAY = Instant.parse("2026-12-14T15:00:00Z");

    /// How many places the texts of a letter may have, by the letter.
    static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("confirmed", 4),
            Map.entry("moved", 4),
            Map.entry("cancelled", 4),
            Map.entry("reminder", 4),
            Map.entry("preparation", 4),
            Map.entry("aftercare.day-1", 1),
            Map.entry("aftercare.day-4", 1),
            Map.entry("aftercare.day-7", 1),
            Map.entry("aftercare.day-14", 1),
            Map.entry("aftercare.day-30", 1),
            Map.entry("touchup.1", 1),
            Map.entry("touchup.2", 1),
            Map.entry("touchup.3", 1),
            Map.entry("next-session", 2),
            Map.entry("waitlist", 5),
            Map.entry("recall", 1),
            Map.entry("licence", 3),
            Map.entry("unreachable.EMAIL", 0),
            Map.entry("unreachable.SMS", 0));

    static Set<String> letters() {
        return new TreeSet<>(PLACES.keySet());
    }

    Letter letter(String key, Addressee to, ZoneId zone) {
        Words words = languages.to(to);
        String clinic = to.clinic().name();
        String greeting =
                TO_STAFF.contains(key) ? words.say("greeting.staff", clinic) : words.say("greeting", to.name());
        Letter letter =
                Letter.of(words, key, greeting, details(key, words, to, zone), values(key, words, clinic, zone));
        Letter led = Optional.ofNullable(BUTTONS.get(key))
                .map(name ->
                        letter.with(new Button(words.say(name + ".button"), "https://stipple.example/links/sample")))
                .orElse(letter);
        return key.startsWith("touchup.") ? led.stoppedAt("https://stipple.example/opt-out/sample") : led;
    }

    private static List<Detail> details(String key, Words words, Addressee to, ZoneId zone) {
        Detail where = new Detail(words.say("label.where"), to.clinic().place());
        if (WITH_A_TIME.contains(key)) {
            Detail day = new Detail(words.say("visit.CONSULTATION"), words.day(SOME_MONDAY, zone));
            return List.of(day, new Detail(words.say("label.time"), words.time(SOME_MONDAY, zone)), where);
        }
        if (key.equals("licence")) {
            Detail what = new Detail(words.say("label.what"), words.say("licence.ARTIST_LICENCE"));
            return List.of(what, new Detail(words.say("label.until"), words.day(SOME_MONDAY, zone)));
        }
        return TO_STAFF.contains(key) ? List.of() : List.of(where);
    }

    private static Object[] values(String key, Words words, String clinic, ZoneId zone) {
        String day = words.day(SOME_MONDAY, zone);
        String time = words.time(SOME_MONDAY, zone);
        return WITH_A_TIME.contains(key)
                ? new Object[] {words.say("visit.CONSULTATION"), day, time, clinic, time}
                : key.equals("licence")
                        ? new Object[] {words.say("licence.ARTIST_LICENCE"), day, 30}
                        : new Object[] {clinic, 2};
    }
}
