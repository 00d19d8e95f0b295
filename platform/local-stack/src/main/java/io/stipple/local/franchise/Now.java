package io.stipple.local.franchise;

import io.stipple.local.franchise.Visit.State;
import java.time.Instant;
import java.time.LocalDate;

/// The moment the demo's past ends and its future begins.
record Now(Instant instant) {

    LocalDate today(ClinicSheet clinic) {
        return day(clinic, instant);
    }

    LocalDate day(ClinicSheet clinic, Instant at) {
        return LocalDate.ofInstant(at, clinic.zone());
    }

    /// What became of a visit. Of the future only that it is booked, or has been called off again.
    State fate(Instant endsAt, Dice dice, int missedOfHundred, int cancelledOfHundred) {
        boolean past = endsAt.isBefore(instant);
        if (past && dice.in(missedOfHundred)) {
            return State.MISSED;
        }
        if (dice.in(past ? cancelledOfHundred : cancelledOfHundred / 2)) {
            return State.CANCELLED;
        }
        return past ? State.COMPLETED : State.BOOKED;
    }
}
