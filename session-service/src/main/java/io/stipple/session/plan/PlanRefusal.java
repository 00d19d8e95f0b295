package io.stipple.session.plan;

import io.stipple.contracts.session.TreatmentType;
import java.time.LocalDate;

/// Why a proposed plan cannot be agreed.
public sealed interface PlanRefusal {
    record NoSuchTreatment(TreatmentType type) implements PlanRefusal {}

    record SessionsOutOfBand(int sessions, int most) implements PlanRefusal {}

    record GapReversed(int session, int minDays, int maxDays) implements PlanRefusal {}

    record GapOutOfBand(int session, GapRange allowed) implements PlanRefusal {}

    record MinutesOutOfBand(int session, int least, int most) implements PlanRefusal {}

    record ValidUntilPast(LocalDate validUntil, LocalDate today) implements PlanRefusal {}
}
