package io.stipple.session.record;

import io.stipple.session.consent.Consent;
import io.stipple.session.consent.ConsentKind;
import io.stipple.session.consent.Consents;
import io.stipple.session.healing.HealingChecks;
import io.stipple.session.health.HealthCheck;
import io.stipple.session.health.HealthChecks;
import io.stipple.session.jurisdiction.Need;
import io.stipple.session.jurisdiction.Practice;
import io.stipple.session.jurisdiction.Practices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What must be there before a session starts: what its jurisdiction asks for, a health that allows it, and skin that
/// has healed.
class Clearance {
    private final Practices practices;
    private final Consents consents;
    private final HealthChecks health;
    private final HealingChecks healing;

    Clearance(Practices practices, Consents consents, HealthChecks health, HealingChecks healing) {
        this.practices = practices;
        this.consents = consents;
        this.health = health;
        this.healing = healing;
    }

    List<RecordRefusal> missing(Subject subject, Instant now) {
        Practice practice = practices.of(subject.clinic());
        List<RecordRefusal> reasons = new ArrayList<>();
        if (practice.opening().contains(Need.TREATMENT_CONSENT)
                && consent(subject).isEmpty()) {
            reasons.add(new RecordRefusal.ConsentMissing());
        }
        Optional<HealthCheck> check = health.latest(subject.client());
        if (practice.opening().contains(Need.HEALTH_CONFIRMED)
                && check.filter(one -> isFresh(one, subject, now, practice)).isEmpty()) {
            reasons.add(new RecordRefusal.HealthNotConfirmed(practice.healthDays()));
        }
        check.filter(one -> !one.allows(subject.bookedDay()))
                .map(one -> new RecordRefusal.HealthForbids(one.decision()))
                .ifPresent(reasons::add);
        healing.latest(subject.plan())
                .filter(look -> look.session().number() < subject.sessionNumber() && !look.allows(subject.bookedDay()))
                .map(look -> new RecordRefusal.HealingHolds(look.notBefore()))
                .ifPresent(reasons::add);
        return reasons;
    }

    Optional<Consent> consent(Subject subject) {
        return consents.valid(subject.client(), subject.clinic(), ConsentKind.TREATMENT);
    }

    private static boolean isFresh(HealthCheck check, Subject subject, Instant now, Practice practice) {
        LocalDate earliest = subject.dayKnownAt(now).minusDays(practice.healthDays());
        return !subject.dayAt(check.at()).isBefore(earliest);
    }
}
