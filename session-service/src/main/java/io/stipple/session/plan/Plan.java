package io.stipple.session.plan;

import io.stipple.contracts.Origin;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// An agreed course of sessions and how far it has come.
///
/// @param consultation where it was agreed
/// @param clinic that agreed it; the client may be treated at another
/// @param done when each finished session ended, by its number
public record Plan(
        PlanId id,
        UUID consultation,
        ClientId client,
        ClinicCode clinic,
        PlanTerms terms,
        Instant agreedAt,
        Map<Integer, Instant> done) {
    public Plan {
        done = Map.copyOf(done);
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
        return new Plan(id, consultation, client, clinic, terms, agreedAt, further);
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
