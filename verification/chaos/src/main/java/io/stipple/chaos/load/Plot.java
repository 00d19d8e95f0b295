package io.stipple.chaos.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// What the seed has in store for one client.
///
/// @param choice which of the free times is taken
/// @param tries how often a command is repeated before its client gives up
record Plot(
        Clinic clinic,
        Person person,
        boolean byPhone,
        Turn turn,
        LocalDate today,
        LocalDate firstDay,
        int choice,
        int tries) {

    enum Turn {
        STAYS,
        MOVES,
        CANCELS,
        MOVES_AND_CANCELS,
        TREATED
    }

    private static final List<Turn> TURNS = List.of(
            Turn.STAYS,
            Turn.MOVES,
            Turn.MOVES,
            Turn.CANCELS,
            Turn.MOVES_AND_CANCELS,
            Turn.TREATED,
            Turn.TREATED,
            Turn.TREATED);

    static Plot drawn(Random seeded, List<Clinic> clinics, int number, LocalDate today) {
        Clinic clinic = clinics.get(seeded.nextInt(clinics.size()));
        Turn turn = TURNS.get(seeded.nextInt(TURNS.size()));
        boolean byPhone = seeded.nextInt(3) == 0 && !clinic.code().equals("atlanta-midtown");
        LocalDate firstDay = today.plusDays(2 + seeded.nextInt(60));
        int tries = List.of(1, 1, 3, 8).get(seeded.nextInt(4));
        return new Plot(clinic, new Person(number), byPhone, turn, today, firstDay, seeded.nextInt(60), tries);
    }
}
