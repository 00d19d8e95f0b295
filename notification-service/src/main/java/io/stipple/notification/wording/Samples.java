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
import java.util.Set;
import java.util.TreeSet;

/// Letters to nobody, for looking at.
record Samples(Languages languages) {

    private static final Set<String> VISITS = Set.of("confirmed", "moved", "cancelled", "reminder", "preparation");
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
            Map.entry("next-session", 2));

    static Set<String> letters() {
        return new TreeSet<>(PLACES.keySet());
    }

    Letter letter(String key, Addressee to, ZoneId zone) {
        Words words = languages.to(to);
        String clinic = to.clinic().name();
        String title = words.say("visit.CONSULTATION");
        String day = words.day(SOME_MONDAY, zone);
        String time = words.time(SOME_MONDAY, zone);
        Detail where = new Detail(words.say("label.where"), to.clinic().place());
        String greeting = words.say("greeting", to.name());
        if (VISITS.contains(key)) {
            List<Detail> details = List.of(new Detail(title, day), new Detail(words.say("label.time"), time), where);
            return Letter.of(words, key, greeting, details, title, day, time, clinic);
        }
        Letter letter = Letter.of(words, key, greeting, List.of(where), clinic, 2);
        return key.startsWith("touchup.")
                ? letter.with(new Button(words.say("touchup.button"), "https://stipple.example/links/sample"))
                        .stoppedAt("https://stipple.example/opt-out/sample")
                : letter;
    }
}
