package io.stipple.notification.booking;

import io.stipple.notification.clinic.ClinicCard;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// Booking over HTTP, with this service's own token.
final class BookingOverHttp implements BookingService {

    private final RestClient http;

    BookingOverHttp(RestClient http) {
        this.http = http;
    }

    @Override
    public Contact contactOf(UUID clientId) {
        return asking("a contact", () -> {
            try {
                ContactAnswer answer = http.get()
                        .uri("/v1/clients/{id}/contact", clientId)
                        .retrieve()
                        .requiredBody(ContactAnswer.class);
                return answer.known();
            } catch (HttpClientErrorException refused) {
                if (refused.getStatusCode() == HttpStatus.NOT_FOUND || refused.getStatusCode() == HttpStatus.GONE) {
                    return new Contact.Erased();
                }
                throw refused;
            }
        });
    }

    @Override
    public String linkToBook(UUID touchUpId, UUID clientId, ClinicCode clinic, Instant expiresAt) {
        return asking("a link", () -> link("FADE_CHECK", Map.of("touchUpId", touchUpId), clientId, clinic, expiresAt));
    }

    @Override
    public Optional<String> linkToVisit(UUID appointmentId, UUID clientId, ClinicCode clinic, Instant expiresAt) {
        return asking("a link", () -> {
            try {
                return Optional.of(
                        link("APPOINTMENT", Map.of("appointmentId", appointmentId), clientId, clinic, expiresAt));
            } catch (HttpClientErrorException.NotFound nobodys) {
                return Optional.empty();
            }
        });
    }

    @Override
    public String linkToTakeUp(UUID offerId, UUID clientId, ClinicCode clinic, Instant expiresAt) {
        return asking("a link", () -> link("WAITLIST_OFFER", Map.of("offerId", offerId), clientId, clinic, expiresAt));
    }

    private String link(String purpose, Map<String, UUID> about, UUID clientId, ClinicCode clinic, Instant expiresAt) {
        Map<String, Object> wish = new HashMap<>(about);
        wish.put("purpose", purpose);
        wish.put("clientId", clientId);
        wish.put("clinic", clinic.value());
        wish.put("expiresAt", expiresAt);
        return http.post()
                .uri("/v1/links")
                .contentType(MediaType.APPLICATION_JSON)
                .body(wish)
                .retrieve()
                .requiredBody(LinkAnswer.class)
                .token();
    }

    @Override
    public List<ClinicCard> clinics() {
        return asking(
                "clinics",
                () -> http
                        .get()
                        .uri("/v1/public/clinics")
                        .retrieve()
                        .requiredBody(new ParameterizedTypeReference<List<ClinicAnswer>>() {})
                        .stream()
                        .map(ClinicAnswer::card)
                        .toList());
    }

    private static <T> T asking(String what, Supplier<T> question) {
        try {
            return question.get();
        } catch (RestClientException trouble) {
            throw new BookingAway(what, trouble);
        }
    }

    private record ContactAnswer(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String locale,
            boolean marketingConsent) {
        Contact known() {
            return new Contact.Known(
                    name == null ? "" : name,
                    Optional.ofNullable(email).filter(address -> !address.isBlank()),
                    Optional.ofNullable(phone).filter(number -> !number.isBlank()),
                    locale == null ? "en-US" : locale,
                    marketingConsent);
        }
    }

    private record LinkAnswer(String token) {}

    private record ClinicAnswer(
            String code, String name, @Nullable String address) {
        ClinicCard card() {
            return new ClinicCard(new ClinicCode(code), name, Optional.ofNullable(address));
        }
    }
}
