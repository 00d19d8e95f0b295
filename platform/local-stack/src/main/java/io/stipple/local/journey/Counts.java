package io.stipple.local.journey;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/// What insight counts at the clinic from this month on, for as long as it looks ahead.
record Counts(Map<String, Long> byMeasure) {

    private static final int MONTHS = 60;

    /// By how much one journey raises each. Other clients' touch-ups may fall due on the way, so these are the least.
    static final Map<String, Integer> ONE_JOURNEY = new LinkedHashMap<>();

    static {
        ONE_JOURNEY.put("clientsRegistered", 1);
        ONE_JOURNEY.put("booked", 4);
        ONE_JOURNEY.put("completed", 3);
        ONE_JOURNEY.put("consultations", 1);
        ONE_JOURNEY.put("plans", 1);
        ONE_JOURNEY.put("sessions", 2);
        ONE_JOURNEY.put("courses", 1);
        ONE_JOURNEY.put("touchUpsPlanned", 1);
        ONE_JOURNEY.put("touchUpsDue", 1);
        ONE_JOURNEY.put("touchUpsInvited", 1);
        ONE_JOURNEY.put("touchUpsBooked", 1);
        ONE_JOURNEY.put("messagesSent", 4);
    }

    static Counts ask(People people, String clinic, YearMonth from) {
        var total = people.maraAtInsight()
                .get("/v1/insight/clinics/" + clinic + "?from=" + from + "&to=" + from.plusMonths(MONTHS - 1))
                .path("total");
        Map<String, Long> counts = new LinkedHashMap<>();
        ONE_JOURNEY
                .keySet()
                .forEach(measure -> counts.put(measure, total.path(measure).asLong()));
        return new Counts(counts);
    }

    long risen(String measure, Counts before) {
        return byMeasure.getOrDefault(measure, 0L) - before.byMeasure.getOrDefault(measure, 0L);
    }

    boolean roseByAJourneySince(Counts before) {
        return ONE_JOURNEY.entrySet().stream().allMatch(one -> risen(one.getKey(), before) >= one.getValue());
    }
}
