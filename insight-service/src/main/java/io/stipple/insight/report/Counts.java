package io.stipple.insight.report;

import io.stipple.insight.count.Measure;
import io.stipple.insight.count.MonthlyCount;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// Every measure, summed over what is reported on.
record Counts(
        long booked,
        long completed,
        long missed,
        long cancelled,
        long consultations,
        long plans,
        long sessions,
        long courses,
        long touchUpsPlanned,
        long touchUpsDue,
        long touchUpsInvited,
        long touchUpsBooked,
        long clientsRegistered,
        long messagesSent,
        long messagesWithheld,
        long lotsRecalled,
        long clientsExposed) {

    static Counts sum(Collection<MonthlyCount> parts) {
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        parts.forEach(part -> sums.merge(part.measure(), part.n(), Long::sum));
        return new Counts(
                sums.getOrDefault(Measure.BOOKED, 0L),
                sums.getOrDefault(Measure.COMPLETED, 0L),
                sums.getOrDefault(Measure.MISSED, 0L),
                sums.getOrDefault(Measure.CANCELLED, 0L),
                sums.getOrDefault(Measure.CONSULTATIONS, 0L),
                sums.getOrDefault(Measure.PLANS, 0L),
                sums.getOrDefault(Measure.SESSIONS, 0L),
                sums.getOrDefault(Measure.COURSES, 0L),
                sums.getOrDefault(Measure.TOUCH_UPS_PLANNED, 0L),
                sums.getOrDefault(Measure.TOUCH_UPS_DUE, 0L),
                sums.getOrDefault(Measure.TOUCH_UPS_INVITED, 0L),
                sums.getOrDefault(Measure.TOUCH_UPS_BOOKED, 0L),
                sums.getOrDefault(Measure.CLIENTS_REGISTERED, 0L),
                sums.getOrDefault(Measure.MESSAGES_SENT, 0L),
                sums.getOrDefault(Measure.MESSAGES_WITHHELD, 0L),
                sums.getOrDefault(Measure.LOTS_RECALLED, 0L),
                sums.getOrDefault(Measure.CLIENTS_EXPOSED, 0L));
    }
}
