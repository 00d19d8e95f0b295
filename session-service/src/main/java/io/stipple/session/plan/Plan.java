package io.stipple.session.plan;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlanRevised;
import io.stipple.contracts.session.PlanRevisionReason;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// An agreed course of sessions and how far it has come.
///
/// @param consultation where it was agreed
/// @param clinic that agreed it; the client may be treated at another
/// @param done when each finished session ended, by its number
/// @param revision 1 as first agreed
public record Plan(
        PlanId id,
        UUID consultation,
        ClientId client,
        ClinicCode clinic,
        PlanTerms terms,
        Instant agreedAt,
        Map<Integer, Instant> done,
        int revision) {
    public Plan {
        done = Map.copyOf(done);
    }

    /// As first agreed.
    public Plan(
            PlanId id,
            UUID consultation,
            ClientId client,
            ClinicCode clinic,
            PlanTerms terms,
            Instant agreedAt,
            Map<Integer, Instant> done) {
        this(id, consultation, client, clinic, terms, agreedAt, done, 1);
    }

    public boolean has(int session) {
        return session >= 1 && session <= terms.sessions().size();
    }

    public boolean isDone() {
        return done.size() == terms.sessions().size();
    }

    /// The first session not yet done; of a finished course, the one that would follow.
    public int nextSession() {
        int number = 1;
        while (done.containsKey(number)) {
            number++;
        }
        return number;
    }

    public boolean isTouchUp() {
        return terms.type() == TreatmentType.TOUCH_UP;
    }

    public Plan with(int session, Instant endedAt) {
        Map<Integer, Instant> further = new HashMap<>(done);
        further.put(session, endedAt);
        return new Plan(id, consultation, client, clinic, terms, agreedAt, further, revision);
    }

    /// The last session done so far; 0 before the first.
    public int lastDone() {
        return done.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    public Plan revised(PlanTerms other) {
        return new Plan(id, consultation, client, clinic, other, agreedAt, done, revision + 1);
    }

    public PlanRevised revisedFact(PlanRevisionReason reason, Instant now) {
        return new PlanRevised(
                id.value(),
                consultation,
                client.value(),
                clinic.value(),
                revision,
                reason,
                terms.type(),
                terms.sessions(),
                terms.price().cents(),
                terms.price().currency().getCurrencyCode(),
                terms.validUntil(),
                Origin.STAFF,
                now);
    }

    public PlanAgreed agreed(Origin origin) {
        return new PlanAgreed(
                id.value(),
                consultation,
                client.value(),
                clinic.value(),
                terms.type(),
                terms.sessions(),
                terms.price().cents(),
                terms.price().currency().getCurrencyCode(),
                terms.validUntil(),
                origin,
                agreedAt);
    }
}
