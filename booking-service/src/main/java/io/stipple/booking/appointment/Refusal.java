package io.stipple.booking.appointment;

import io.stipple.booking.licence.LicenceKind;
import io.stipple.booking.plan.DayRange;
import io.stipple.contracts.booking.SoftRule;
import io.stipple.contracts.session.TreatmentType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why a visit cannot be booked, moved or called off. Each is a rule somebody can act on.
public sealed interface Refusal {
    /// @param what is not free; empty for a stranger, who must not learn whom we know
    record SlotTaken(Set<Taken> what) implements Refusal {
        @Override
        public Refusal asToldToStrangers() {
            return new SlotTaken(Set.of());
        }
    }

    record OutsideOpeningHours() implements Refusal {}

    record NotOnRota() implements Refusal {}

    record OnLeave() implements Refusal {}

    /// The room it was to be in is no longer used.
    record RoomClosed() implements Refusal {}

    /// @param missing what the jurisdiction asks for and is not valid on the day
    record LicenceMissing(List<LicenceKind> missing) implements Refusal {}

    record SkillMissing(TreatmentType skill) implements Refusal {}

    record InThePast() implements Refusal {}

    record NoticeTooShort(Duration notice) implements Refusal {
        @Override
        public Optional<SoftRule> softRule() {
            return Optional.of(SoftRule.NOTICE);
        }
    }

    record BeyondHorizon(LocalDate lastDay) implements Refusal {
        @Override
        public Optional<SoftRule> softRule() {
            return Optional.of(SoftRule.HORIZON);
        }
    }

    record OffTheGrid(Duration grid) implements Refusal {}

    record LengthNotAllowed(Duration shortest, Duration longest) implements Refusal {}

    record UnderAge(int adultAge) implements Refusal {}

    record ConsultationFirst() implements Refusal {}

    /// @param verdict of the latest health check, such as `LETTER_NEEDED`; empty for whoever only holds a link
    record HealthForbids(Optional<String> verdict) implements Refusal {
        @Override
        public Refusal asToldToStrangers() {
            return new HealthForbids(Optional.empty());
        }
    }

    /// The session before has not healed.
    ///
    /// @param until the first day the next is possible; empty until somebody has looked again
    record HealingHolds(Optional<LocalDate> until) implements Refusal {}

    record NotBefore(LocalDate day) implements Refusal {}

    record PlanUnknown() implements Refusal {}

    record PlanExpired(LocalDate validUntil) implements Refusal {}

    record NoSessionLeft() implements Refusal {}

    record SessionAlreadyBooked(int number) implements Refusal {}

    /// @param expected the session to book first
    record SessionOutOfOrder(int expected) implements Refusal {}

    record GapNotKept(DayRange allowed) implements Refusal {
        @Override
        public Optional<SoftRule> softRule() {
            return Optional.of(SoftRule.GAP);
        }
    }

    record TouchUpAlreadyBooked() implements Refusal {}

    /// @param needed how many times a course of this plan needs now
    record TimesDoNotMatchPlan(int needed) implements Refusal {}

    /// So many times are kept for forms at the clinic that no more are: whoever asks can still book.
    record TooManyHolds() implements Refusal {}

    /// It was taken up, declined, or has passed on to the next who waits.
    record OfferOver() implements Refusal {}

    record ClientUnknown() implements Refusal {}

    record ClinicUnknown() implements Refusal {}

    record TechnicianUnknown() implements Refusal {}

    record AlreadyStarted() implements Refusal {}

    record NotStartedYet() implements Refusal {}

    /// Clients are checked in on the day of their visit.
    record NotTheDay(LocalDate day) implements Refusal {}

    /// Somebody who was checked in did not stay away.
    record CheckedIn() implements Refusal {}

    /// It cannot stay as it is: these nobody may set aside.
    ///
    /// @param rules by name, such as `licence-missing`
    record RulesStand(List<String> rules) implements Refusal {}

    /// It was completed, missed or called off.
    record NotBookedAnyMore() implements Refusal {}

    /// The rule a manager may set aside; empty for one nobody may.
    default Optional<SoftRule> softRule() {
        return Optional.empty();
    }

    enum Taken {
        TECHNICIAN,
        ROOM,
        CLIENT
    }

    /// What an anonymous caller may know of it.
    default Refusal asToldToStrangers() {
        return this;
    }
}
