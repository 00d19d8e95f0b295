package io.stipple.local.franchise;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Five technicians for each clinic, and Tess, who divides her week between two.
final class Staffing {

    private static final int PER_CLINIC = 5;
    private static final List<Set<DayOfWeek>> WEEKS = List.of(
            EnumSet.range(MONDAY, FRIDAY),
            EnumSet.range(MONDAY, THURSDAY),
            EnumSet.range(TUESDAY, SATURDAY),
            EnumSet.range(WEDNESDAY, SATURDAY),
            EnumSet.of(MONDAY, TUESDAY, FRIDAY, SATURDAY));
    private static final List<String> EVERYBODY = List.of("FULL_SHAVED", "DENSITY", "HAIRLINE", "TOUCH_UP");
    private static final List<List<String>> SPECIALTIES = List.of(
            List.of("SCAR_CAMOUFLAGE", "CORRECTION"),
            List.of("ALOPECIA", "FEMALE_DENSITY"),
            List.of("SCAR_CAMOUFLAGE"),
            List.of("FEMALE_DENSITY", "CORRECTION"),
            List.of("ALOPECIA"));

    private final Names names;
    private final Dice dice;

    Staffing(Names names, Dice dice) {
        this.names = names;
        this.dice = dice;
    }

    List<Technician> of(List<ClinicSheet> clinics) {
        List<Technician> all = new ArrayList<>();
        for (ClinicSheet clinic : clinics) {
            for (int i = 0; i < PER_CLINIC; i++) {
                boolean tess = i == 0 && clinic.code().equals("miami-brickell");
                all.add(tess ? tess(clinic, clinics) : technician(clinic, i));
            }
        }
        return List.copyOf(all);
    }

    private Technician technician(ClinicSheet clinic, int i) {
        return new Technician(
                clinic.code() + "-" + (i + 1),
                clinic.code(),
                names.draw(dice, dice.in(clinic.spanish())),
                skills(i),
                week(clinic, WEEKS.get(i)));
    }

    private Technician tess(ClinicSheet miami, List<ClinicSheet> clinics) {
        ClinicSheet atlanta = clinics.stream()
                .filter(clinic -> clinic.code().equals("atlanta-midtown"))
                .findFirst()
                .orElseThrow();
        return new Technician(
                miami.code() + "-1",
                miami.code(),
                "Tess Stencilby",
                skills(0),
                Stream.concat(
                                week(miami, EnumSet.range(MONDAY, WEDNESDAY)).stream(),
                                week(atlanta, EnumSet.of(THURSDAY, FRIDAY)).stream())
                        .toList());
    }

    private static List<String> skills(int i) {
        return Stream.concat(EVERYBODY.stream(), SPECIALTIES.get(i).stream()).toList();
    }

    private static List<Technician.Shift> week(ClinicSheet clinic, Set<DayOfWeek> days) {
        return days.stream()
                .map(day -> new Technician.Shift(clinic.code(), day, clinic.opens(), clinic.closes()))
                .toList();
    }
}
