package io.stipple.local.franchise;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.local.franchise.Visit.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TheDemoFranchiseTest {

    private static final long SEED = 20261122L;
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private final Franchise demo = Franchise.seeded(SEED, NOW);
    private final Map<String, ClinicSheet> clinics =
            demo.clinics().stream().collect(Collectors.toMap(ClinicSheet::code, clinic -> clinic));

    @Test
    void isTheSameForTheSameSeedAndMoment() {
        Franchise again = Franchise.seeded(SEED, NOW);

        assertThat(again).isEqualTo(demo);
    }

    @Test
    void hasTwelveClinicsSixtyTechniciansAndTwoThousandClients() {
        assertThat(demo.clinics()).hasSize(12);
        assertThat(demo.clinics().stream().map(ClinicSheet::zone).distinct()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(demo.technicians()).hasSize(60);
        assertThat(demo.clients()).hasSize(2_000);
        assertThat(demo.clients().stream().map(Person::email).distinct()).hasSize(2_000);
    }

    @Test
    void hasNamesAddressesAndNumbersThatReachNobody() {
        assertThat(demo.clients()).allSatisfy(client -> {
            assertThat(client.email()).matches("[a-z.]+\\.\\d+@example\\.(com|org)");
            assertThat(client.phone())
                    .matches("\\+1\\d{3}55501\\d\\d|\\+442079460\\d{3}|\\+447700900\\d{3}|\\+6125550\\d{4}");
        });
    }

    @Test
    void reachesFromTwoYearsAgoToTwoMonthsAhead() {
        Instant first = demo.visits().stream()
                .map(Visit::startsAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = demo.visits().stream()
                .map(Visit::startsAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(Duration.between(first, NOW).toDays()).isBetween(700L, 800L);
        assertThat(Duration.between(NOW, last).toDays()).isBetween(45L, 75L);
        assertThat(demo.visits()).hasSizeBetween(4_000, 8_000);
    }

    @Test
    void knowsOfTheFutureOnlyWhatIsBookedOrCalledOff() {
        assertThat(demo.visits())
                .filteredOn(visit -> visit.endsAt().isAfter(NOW))
                .extracting(Visit::state)
                .containsOnly(State.BOOKED, State.CANCELLED);
        assertThat(demo.visits())
                .filteredOn(visit -> visit.endsAt().isBefore(NOW))
                .extracting(Visit::state)
                .containsOnly(State.COMPLETED, State.MISSED, State.CANCELLED);
    }

    @Test
    void keepsToEachTechniciansRota() {
        assertThat(demo.visits()).allSatisfy(visit -> {
            ZoneId zone = zone(visit);
            LocalDate day = LocalDate.ofInstant(visit.startsAt(), zone);
            Technician.Shift shift =
                    visit.technician().shift(visit.client().clinic(), day).orElseThrow();
            LocalTime from = LocalTime.ofInstant(visit.startsAt(), zone).minusMinutes(15);
            LocalTime to = LocalTime.ofInstant(visit.endsAt(), zone).plusMinutes(30);
            assertThat(from).isAfterOrEqualTo(shift.from());
            assertThat(to).isBeforeOrEqualTo(shift.to());
        });
    }

    @Test
    void neverNeedsATechnicianOrAClientTwiceAtOnce() {
        assertNoOverlap(demo.visits().stream()
                .collect(Collectors.groupingBy(visit -> visit.technician().reference())));
        assertNoOverlap(demo.visits().stream()
                .collect(Collectors.groupingBy(visit -> visit.client().reference())));
    }

    @Test
    void neverNeedsMoreRoomsThanAClinicHas() {
        demo.visits().stream()
                .collect(Collectors.groupingBy(visit -> visit.client().clinic()))
                .forEach((code, visits) -> {
                    for (Visit one : visits) {
                        Instant from = one.startsAt().minusSeconds(15 * 60);
                        long atOnce = visits.stream()
                                .filter(other ->
                                        !other.startsAt().minusSeconds(15 * 60).isAfter(from))
                                .filter(other ->
                                        other.endsAt().plusSeconds(30 * 60).isAfter(from))
                                .count();
                        assertThat(atOnce).isLessThanOrEqualTo(clinics.get(code).rooms());
                    }
                });
    }

    @Test
    void bringsClientsWhoseTouchUpFallsDueWithinDays() {
        LocalDate today = LocalDate.ofInstant(NOW, ZoneId.of("UTC"));

        List<History> due = demo.histories().stream()
                .filter(history -> history.plan()
                        .filter(plan -> plan.treatmentType().equals(Courses.SCAR))
                        .isPresent())
                .filter(history -> history.plan().orElseThrow().sessions()
                        == history.sessions().size())
                .filter(history -> {
                    LocalDate opens = LocalDate.ofInstant(
                                    history.sessions().getLast().startsAt(),
                                    history.clinic().zone())
                            .plusMonths(24);
                    return opens.isAfter(today.minusDays(1)) && opens.isBefore(today.plusDays(15));
                })
                .toList();

        assertThat(due).hasSizeGreaterThanOrEqualTo(20);
        assertThat(due)
                .allMatch(history -> history.consultation().client().marketingConsent()
                        || history.consultation().startsAt().isAfter(NOW.minus(Duration.ofDays(740))));
    }

    @Test
    void givesEverythingAReferenceOfItsOwn() {
        Set<String> seen = new HashSet<>();

        assertThat(demo.visits()).allMatch(visit -> seen.add(visit.reference()));
        assertThat(demo.clients()).allMatch(client -> seen.add(client.reference()));
        assertThat(demo.histories()).allMatch(history -> seen.add(history.reference()));
    }

    private void assertNoOverlap(Map<String, List<Visit>> byWhom) {
        byWhom.values().forEach(visits -> {
            List<Visit> inOrder = visits.stream()
                    .sorted(Comparator.comparing(Visit::startsAt))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                assertThat(overlap(inOrder.get(i - 1), inOrder.get(i))).isFalse();
            }
        });
    }

    private static boolean overlap(Visit one, Visit other) {
        return one.startsAt().minusSeconds(15 * 60).isBefore(other.endsAt().plusSeconds(30 * 60))
                && other.startsAt().minusSeconds(15 * 60).isBefore(one.endsAt().plusSeconds(30 * 60));
    }

    private ZoneId zone(Visit visit) {
        return clinics.get(visit.client().clinic()).zone();
    }
}
