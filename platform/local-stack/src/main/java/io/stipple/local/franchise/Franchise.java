package io.stipple.local.franchise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The whole demo, made and not yet loaded.
record Franchise(
        List<ClinicSheet> clinics,
        List<Technician> technicians,
        List<Person> clients,
        List<Visit> visits,
        List<History> histories) {

    static final int CLIENTS = 2_000;
    static final int DUE_SOON_PER_CLINIC = 2;
    private static final int MONTHS_UNTIL_A_SCAR_IS_DUE = 24;

    static Franchise seeded(long seed, Instant instant) {
        return seeded(seed, instant, CLIENTS);
    }

    /// The same seed, moment and size make the same franchise.
    static Franchise seeded(long seed, Instant instant, int size) {
        Dice dice = Dice.seeded(seed);
        Now now = new Now(instant);
        LocalDate today = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        List<ClinicSheet> clinics = Sheets.clinics();
        Names names = Sheets.names();
        List<Technician> technicians = new Staffing(names, dice).of(clinics);
        Population population = new Population(clinics, names, dice, today);
        Journeys journeys = new Journeys(
                clinics.stream().collect(Collectors.toMap(ClinicSheet::code, Function.identity())),
                new Reception(technicians, new Diary(dice), dice),
                dice,
                now);
        List<Person> clients = new ArrayList<>(dueSoon(clinics, population, journeys, now));
        while (clients.size() < size) {
            Person client = population.anybody();
            clients.add(client);
            journeys.walk(client, today.plusDays(consulted(dice)));
        }
        return new Franchise(clinics, technicians, List.copyOf(clients), journeys.visits(), journeys.histories());
    }

    /// Clients of each clinic whose touch-up window opens within days, so that an invitation need not be waited for.
    private static List<Person> dueSoon(List<ClinicSheet> clinics, Population population, Journeys journeys, Now now) {
        List<Person> clients = new ArrayList<>();
        for (ClinicSheet clinic : clinics) {
            LocalDate due = now.today(clinic);
            for (int found = 0; found < DUE_SOON_PER_CLINIC; ) {
                due = due.plusDays(1);
                Person client = population.somebodyAt(clinic, true);
                clients.add(client);
                found += journeys.walkTo(client, due.minusMonths(MONTHS_UNTIL_A_SCAR_IS_DUE)) ? 1 : 0;
            }
        }
        return clients;
    }

    /// Days from today to a first consultation. The franchise grows: the further back, the fewer; and so that a day's
    /// board has something on it, a good part falls into these weeks.
    private static int consulted(Dice dice) {
        return dice.in(55) ? -730 + (int) (660 * Math.sqrt(dice.share())) : dice.between(-70, 56);
    }

    Map<String, List<Visit>> visitsByClient() {
        return visits.stream()
                .collect(Collectors.groupingBy(visit -> visit.client().reference()));
    }
}
