package io.stipple.console.publicbooking;

import io.stipple.console.slots.Wish;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds everything wrong with a form at once, before booking is asked. Gives a key of `messages.properties` by field.
final class FormCheck {
    private static final int ADULT = 18;
    private static final int OLDEST = 120;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private FormCheck() {}

    /// Of somebody who waits for a time: their days too. The last is one on which they must be of age.
    static Map<String, String> problems(WaitingForm form, LocalDate today) {
        Optional<LocalDate> first = Wish.date(form.firstDay());
        Optional<LocalDate> last = Wish.date(form.lastDay());
        Map<String, String> problems = new LinkedHashMap<>(problems(form.who(), last.orElse(today)));
        if (first.isEmpty()) {
            problems.put("firstDay", "form.problem.firstDay");
        }
        if (last.isEmpty() || last.get().isBefore(today) || last.get().isBefore(first.orElse(today))) {
            problems.put("lastDay", "form.problem.lastDay");
        }
        return problems;
    }

    /// @param visit the day of the visit, on which a client must be of age
    static Map<String, String> problems(BookingForm form, LocalDate visit) {
        Map<String, String> problems = new LinkedHashMap<>();
        name(form.name()).ifPresent(problem -> problems.put("name", problem));
        birthDate(form.birthDate(), visit).ifPresent(problem -> problems.put("birthDate", problem));
        if (form.email().length() > LONGEST_EMAIL
                || !EMAIL.matcher(form.email()).matches()) {
            problems.put("email", "form.problem.email");
        }
        if (!PHONE.matcher(phone(form.phone())).matches()) {
            problems.put("phone", "form.problem.phone");
        }
        return problems;
    }

    /// As people write it, without what is only there to be read.
    static String phone(String typed) {
        String digits = typed.replaceAll("[\\s().\\-/]", "");
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    private static Optional<String> name(String typed) {
        if (typed.isEmpty()) {
            return Optional.of("form.problem.name");
        }
        return typed.length() > LONGEST_NAME ? Optional.of("form.problem.name-long") : Optional.empty();
    }

    private static Optional<String> birthDate(String typed, LocalDate visit) {
        try {
            LocalDate born = LocalDate.parse(typed);
            if (born.isBefore(visit.minusYears(OLDEST)) || born.isAfter(visit)) {
                return Optional.of("form.problem.birthDate");
            }
            return born.isAfter(visit.minusYears(ADULT)) ? Optional.of("form.problem.adult") : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.of("form.problem.birthDate");
        }
    }
}
