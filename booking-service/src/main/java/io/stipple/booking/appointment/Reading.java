package io.stipple.booking.appointment;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.client.Client;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.plan.Clearance;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.PlanStep;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// An order with its gaps filled in: which session it means, and how long the visit is.
sealed interface Reading {
    record Clear(Client client, Clinic clinic, Purpose purpose, Interval time, Origin origin) implements Reading {
        Wish with(Technician technician, UUID id) {
            return new Wish(id, client, clinic, technician, purpose, time, origin);
        }
    }

    record Unclear(Refusal refusal) implements Reading {}

    static Reading of(Order order, Client client, Clinic clinic, Cast cast) {
        return switch (order.kind()) {
            case CONSULTATION -> consultation(order, client, clinic);
            case FADE_CHECK -> clear(order, client, clinic, new Purpose.FadeCheck(touchUp(order)));
            case TOUCH_UP -> clear(order, client, clinic, new Purpose.TouchUp());
            case SESSION -> session(order, client, clinic, cast);
            case OTHER -> throw new IllegalArgumentException("nobody can ask for OTHER");
        };
    }

    private static Reading consultation(Order order, Client client, Clinic clinic) {
        Optional<Call> call =
                order.subject() instanceof Order.Subject.ByCall by ? Optional.of(by.call()) : Optional.empty();
        Duration usually = call.map(_ -> clinic.policy().lengths().call())
                .orElseGet(() -> clinic.policy().lengthOf(order.kind()));
        return clear(
                order,
                client,
                clinic,
                new Purpose.Consultation(call),
                order.length().orElse(usually));
    }

    private static Reading session(Order order, Client client, Clinic clinic, Cast cast) {
        if (!(order.subject() instanceof Order.Subject.OfPlan subject)) {
            return new Unclear(
                    cast.clearance(client.id()) instanceof Clearance.NotCleared
                            ? new Refusal.ConsultationFirst()
                            : new Refusal.PlanUnknown());
        }
        Optional<PlanProgress> progress = cast.progress(subject.plan(), client.id(), clinic.zone());
        int number = subject.sessionNumber()
                .or(() -> progress.map(PlanProgress::nextNumber))
                .orElse(1);
        Optional<Duration> planned = progress.flatMap(known -> known.plan().session(number))
                .map(session -> Duration.ofMinutes(session.minutes()));
        Duration length =
                order.length().or(() -> planned).orElseGet(() -> clinic.policy().lengthOf(order.kind()));
        return clear(order, client, clinic, new Purpose.Session(new PlanStep(subject.plan(), number)), length);
    }

    private static Clear clear(Order order, Client client, Clinic clinic, Purpose purpose) {
        return clear(
                order,
                client,
                clinic,
                purpose,
                order.length().orElseGet(() -> clinic.policy().lengthOf(order.kind())));
    }

    private static Clear clear(Order order, Client client, Clinic clinic, Purpose purpose, Duration length) {
        return new Clear(client, clinic, purpose, Interval.of(order.startsAt(), length), order.origin());
    }

    private static Optional<UUID> touchUp(Order order) {
        return order.subject() instanceof Order.Subject.OfTouchUp touchUp
                ? Optional.of(touchUp.touchUpId())
                : Optional.empty();
    }
}
