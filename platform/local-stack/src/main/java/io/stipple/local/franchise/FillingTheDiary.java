package io.stipple.local.franchise;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Holidays, leave, and clients who wait for an earlier time: what a franchise lives with beside its visits. Whoever is
/// booked where that gets in the way waits in the reassign queue.
final class FillingTheDiary {

    private static final List<String> COUNTRIES = List.of("US", "GB", "ES", "AU");
    private static final Map<String, MonthDay> HOLIDAYS =
            Map.of("Christmas Day", MonthDay.of(12, 25), "New Year's Day", MonthDay.of(1, 1));
    private static final List<String> ON_LEAVE = List.of("chicago-loop-2", "london-soho-3", "sydney-cbd-4");
    private static final List<String> SOUGHT_AFTER =
            List.of("denver-rino", "seattle-fremont", "madrid-salamanca", "austin-south");
    private static final int WAITING_EACH = 3;

    private final Services services;
    private final Progress progress;

    FillingTheDiary(Services services, Progress progress) {
        this.services = services;
        this.progress = progress;
    }

    void load(Franchise demo, Ids ids, LocalDate today) {
        List<Runnable> lines = new ArrayList<>();
        COUNTRIES.forEach(country ->
                HOLIDAYS.forEach((name, day) -> lines.add(() -> close(country, name, next(day, today)))));
        ON_LEAVE.forEach(who -> lines.add(() -> away(who, ids, today)));
        SOUGHT_AFTER.forEach(clinic -> demo.clients().stream()
                .filter(client -> client.clinic().equals(clinic))
                .limit(WAITING_EACH)
                .forEach(client -> lines.add(() -> waits(client, ids, today))));
        Progress.Step step = progress.step("holidays, leave, waitlist", lines.size());
        lines.forEach(line -> {
            line.run();
            step.done(1);
        });
    }

    private void close(String country, String name, LocalDate day) {
        services.booking()
                .post(
                        "/v1/holidays",
                        "demo-" + country + "-" + day,
                        Map.of("jurisdiction", country, "name", name, "day", day));
    }

    private void away(String who, Ids ids, LocalDate today) {
        services.booking()
                .post(
                        "/v1/technicians/" + ids.of(who) + "/time-off",
                        "demo-leave-" + who,
                        Map.of("firstDay", today.plusDays(10), "lastDay", today.plusDays(16)));
    }

    private void waits(Person client, Ids ids, LocalDate today) {
        services.booking()
                .post(
                        "/v1/waitlist",
                        "demo-wait-" + client.reference(),
                        Map.of(
                                "clientId",
                                ids.of(client.reference()),
                                "clinics",
                                List.of(client.clinic()),
                                "kind",
                                "CONSULTATION",
                                "firstDay",
                                today.plusDays(2),
                                "lastDay",
                                today.plusDays(21)));
    }

    private static LocalDate next(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
    }
}
