package io.stipple.booking.appointment;

import io.stipple.booking.client.Doubt;
import io.stipple.booking.client.Introduction;
import io.stipple.booking.client.Reception;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.rota.Technicians;
import io.stipple.contracts.Origin;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.problem.Problems;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;

/// Where somebody without an account books a consultation, met before or not.
public class FrontDoor {
    private final Clinics clinics;
    private final Technicians technicians;
    private final Reception reception;
    private final Bookings bookings;
    private final Holds holds;
    private final Clock clock;

    FrontDoor(
            Clinics clinics,
            Technicians technicians,
            Reception reception,
            Bookings bookings,
            Holds holds,
            Clock clock) {
        this.clinics = clinics;
        this.technicians = technicians;
        this.reception = reception;
        this.bookings = bookings;
        this.holds = holds;
        this.clock = clock;
    }

    /// Refused as a whole: the caller's transaction rolls back, and nobody is known for having asked in vain.
    @Transactional
    ResponseEntity<?> book(NewConsultation request) {
        Optional<Clinic> clinic = clinics.find(new ClinicCode(request.clinic()));
        if (clinic.isEmpty()) {
            return Problems.answer(RefusalProblems.of(new Refusal.ClinicUnknown()));
        }
        return switch (Introduction.of(
                request.client(), clinic.get(), clinic.get().dayOf(clock.instant()))) {
            case Introduction.Doubted doubted -> refused(doubted.doubts());
            case Introduction.Believed believed -> {
                UUID client = reception
                        .meet(believed.person(), clinic.get().code(), Origin.ONLINE)
                        .id();
                Optional<HoldRows.Held> held = request.holdId().flatMap(id -> holds.redeem(id, request));
                Order order = request.asOrder(
                        client, held.map(HoldRows.Held::technicianId).or(request::technicianId));
                yield answer(
                        held.map(kept -> bookings.book(order, kept.since())).orElseGet(() -> bookings.book(order)));
            }
        };
    }

    /// To a client: what they need, and nothing about anybody else.
    public ResponseEntity<?> answer(Booking booking) {
        return switch (booking) {
            case Booking.Accepted accepted -> {
                PublicBooking shown = PublicBooking.of(accepted.appointment(), technicians);
                yield ResponseEntity.created(URI.create("/v1/appointments/" + shown.appointmentId()))
                        .body(shown);
            }
            case Booking.Refused refused ->
                Problems.answer(RefusalProblems.of(refused.refusals().stream()
                        .map(Refusal::asToldToStrangers)
                        .toList()));
        };
    }

    private static ResponseEntity<?> refused(List<Doubt> doubts) {
        return Problems.answer(Problems.together(
                doubts.stream().map(doubt -> doubt.problem("client.")).toList()));
    }
}
