package io.stipple.console.clinic;

import io.stipple.console.login.ServiceToken;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Peer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// The franchise's clinics by city, asked for once in a while; the last answer stands while booking is away.
public final class Clinics {
    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private record Known(List<Clinic> clinics, long at) {}

    private final ServiceToken console;
    private final LongSupplier nanos;
    private final AtomicReference<Optional<Known>> known = new AtomicReference<>(Optional.empty());

    Clinics(ServiceToken console, LongSupplier nanos) {
        this.console = console;
        this.nanos = nanos;
    }

    public Answer<List<Clinic>> all() {
        Optional<Known> last = known.get();
        if (last.isPresent() && nanos.getAsLong() - last.get().at() < FRESH) {
            return given(last.get());
        }
        Answer<List<Clinic>> answer = console.ask(Peer.BOOKING)
                .get(Clinic[].class, "/v1/public/clinics")
                .map(Clinics::sorted);
        answer.given().ifPresent(clinics -> known.set(Optional.of(new Known(clinics, nanos.getAsLong()))));
        return answer.given().isEmpty() && last.isPresent() ? given(last.get()) : answer;
    }

    /// @throws ResponseStatusException 404 for a clinic nobody knows, 503 while none are known
    public Clinic named(String code) {
        return all().orErrorPage().stream()
                .filter(clinic -> clinic.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Answer<List<Clinic>> given(Known last) {
        return new Answer.Given<>(last.clinics(), Optional.empty());
    }

    private static List<Clinic> sorted(Clinic[] clinics) {
        return List.of(clinics).stream()
                .sorted(Comparator.comparing(Clinic::city).thenComparing(Clinic::name))
                .toList();
    }
}
