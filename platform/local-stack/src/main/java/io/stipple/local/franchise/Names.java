package io.stipple.local.franchise;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Names nobody bears.
record Names(Lists english, Lists spanish) {

    record Lists(List<String> first, List<String> last) {}

    String draw(Dice dice, boolean inSpanish) {
        Lists lists = inSpanish ? spanish : english;
        return dice.oneOf(lists.first()) + " " + dice.oneOf(lists.last());
    }

    /// At a domain that is reserved for examples, so that no mail can ever reach anybody.
    static String email(String name, int number) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
        return plain + "." + number + (number % 2 == 0 ? "@example.com" : "@example.org");
    }
}
