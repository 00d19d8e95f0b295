package io.stipple.local.franchise;

import java.time.LocalDate;
import java.util.List;

/// Draws invented people for the clinics, each at home where the clinics' shares send them.
final class Population {

    private final List<ClinicSheet> clinics;
    private final Names names;
    private final Dice dice;
    private final LocalDate today;

    private int drawn;

    Population(List<ClinicSheet> clinics, Names names, Dice dice, LocalDate today) {
        this.clinics = clinics;
        this.names = names;
        this.dice = dice;
        this.today = today;
    }

    Person anybody() {
        int ticket =
                dice.between(1, clinics.stream().mapToInt(ClinicSheet::share).sum());
        for (ClinicSheet clinic : clinics) {
            ticket -= clinic.share();
            if (ticket <= 0) {
                return somebodyAt(clinic, dice.in(70));
            }
        }
        throw new IllegalStateException("the shares add up to more than all");
    }

    Person somebodyAt(ClinicSheet clinic, boolean marketingConsent) {
        boolean spanish = dice.in(clinic.spanish());
        int number = ++drawn;
        String name = names.draw(dice, spanish);
        return new Person(
                "demo-client-%04d".formatted(number),
                clinic.code(),
                name,
                today.minusYears(dice.between(23, 67)).minusDays(dice.between(0, 364)),
                Names.email(name, number),
                phone(clinic),
                spanish ? "es" : "en",
                marketingConsent);
    }

    private String phone(ClinicSheet clinic) {
        StringBuilder number = new StringBuilder();
        clinic.phone().chars().forEach(c -> number.append(c == '#' ? (char) ('0' + dice.between(0, 9)) : (char) c));
        return number.toString();
    }
}
