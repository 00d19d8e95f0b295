package io.stipple.booking.appointment;

import io.stipple.booking.policy.Policy;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.CancelledBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One client's visit to one technician. Its state decides what may happen next.
public sealed interface Appointment {
    Visit visit();

    /// Raised with every change, from 1.
    int version();

    /// @param revision how often the client's calendar entry has changed, from 0
    /// @param confirmedAt when the client said that they will come
    /// @param checkedInAt when the client came
    record Booked(Visit visit, int version, int revision, Optional<Instant> confirmedAt, Optional<Instant> checkedInAt)
            implements Appointment {
        Booked(Visit visit, int version, int revision) {
            this(visit, version, revision, Optional.empty(), Optional.empty());
        }

        AppointmentBooked fact(Deed deed) {
            return Facts.booked(visit, deed.overridden(), deed.at());
        }

        boolean hasStarted(Instant now) {
            return !now.isBefore(visit.time().startsAt());
        }

        AppointmentMoved moved(Visit to, Deed deed) {
            return Facts.moved(visit, to, revision + 1, deed);
        }

        Cancellation cancel(CancelledBy by, Policy policy, Instant now) {
            if (hasStarted(now)) {
                return new Cancellation.Refused(new Refusal.AlreadyStarted());
            }
            AppointmentCancelled fact = Facts.cancelled(visit, by, isLate(policy, now), revision + 1, now);
            return new Cancellation.Accepted(new Cancelled(visit, version + 1, revision + 1), fact);
        }

        /// Whether the free time for calling it off or moving it has passed.
        boolean isLate(Policy policy, Instant now) {
            return now.isAfter(visit.time().startsAt().minus(policy.freeCancellation()));
        }

        Confirmation confirm(Instant now) {
            return hasStarted(now)
                    ? new Confirmation.Refused(new Refusal.AlreadyStarted())
                    : new Confirmation.Accepted(
                            new Booked(visit, version + 1, revision, Optional.of(now), checkedInAt));
        }

        Booked kept() {
            return new Booked(visit, version + 1, revision, confirmedAt, checkedInAt);
        }

        /// On the clinic's day of the visit, however early.
        CheckIn checkIn(Instant now) {
            LocalDate day = LocalDate.ofInstant(visit.time().startsAt(), visit.zone());
            return LocalDate.ofInstant(now, visit.zone()).equals(day)
                    ? new CheckIn.Accepted(new Booked(visit, version + 1, revision, confirmedAt, Optional.of(now)))
                    : new CheckIn.Refused(new Refusal.NotTheDay(day));
        }

        NoShow miss(Instant now) {
            if (checkedInAt.isPresent()) {
                return new NoShow.Refused(new Refusal.CheckedIn());
            }
            return hasStarted(now)
                    ? new NoShow.Accepted(new Missed(visit, version + 1), Facts.missed(visit, now))
                    : new NoShow.Refused(new Refusal.NotStartedYet());
        }

        AppointmentCompleted complete(Instant now) {
            return Facts.completed(visit, now);
        }
    }

    record Completed(Visit visit, int version) implements Appointment {}

    record Cancelled(Visit visit, int version, int revision) implements Appointment {}

    record Missed(Visit visit, int version) implements Appointment {}

    sealed interface Cancellation {
        record Accepted(Cancelled appointment, AppointmentCancelled fact) implements Cancellation {}

        record Refused(Refusal refusal) implements Cancellation {}
    }

    sealed interface Confirmation {
        record Accepted(Booked appointment) implements Confirmation {}

        record Refused(Refusal refusal) implements Confirmation {}
    }

    sealed interface CheckIn {
        record Accepted(Booked appointment) implements CheckIn {}

        record Refused(Refusal refusal) implements CheckIn {}
    }

    sealed interface NoShow {
        record Accepted(Missed appointment, AppointmentMissed fact) implements NoShow {}

        record Refused(Refusal refusal) implements NoShow {}
    }
}
