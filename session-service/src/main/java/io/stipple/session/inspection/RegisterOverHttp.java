package io.stipple.session.inspection;

import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.client.RestClient;

/// Booking over HTTP, with this service's own token.
class RegisterOverHttp implements Register {
    private final RestClient booking;

    RegisterOverHttp(RestClient booking) {
        this.booking = booking;
    }

    @Override
    public Extract of(ClinicCode clinic, LocalDate from, LocalDate to) {
        Answer answer = booking.get()
                .uri("/v1/clinics/{code}/inspection?from={from}&to={to}", clinic.value(), from, to)
                .retrieve()
                .requiredBody(Answer.class);
        return new Extract(
                answer.visits().stream().collect(Collectors.toMap(Visit::appointmentId, Function.identity())),
                answer.licences());
    }

    record Answer(List<Visit> visits, List<Licence> licences) {}
}
