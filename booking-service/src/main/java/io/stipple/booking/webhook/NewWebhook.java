package io.stipple.booking.webhook;

import io.stipple.contracts.EventType;
import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/// A system somebody wants told.
///
/// @param clinic empty for the whole franchise
/// @param events all of booking's when empty
record NewWebhook(
        Optional<@Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") String> clinic,

        @NotBlank @Size(max = 500) String address,
        Optional<@Size(max = 20) List<@NotNull String>> events) {

    @AssertTrue(message = "must be names of booking's events")
    boolean isEventsKnown() {
        return events == null
                || wanted().stream()
                        .allMatch(name -> EventType.all().stream()
                                .anyMatch(type -> type.topic().publisher().equals("booking")
                                        && type.event().equals(name)));
    }

    List<String> wanted() {
        return events.orElse(List.of());
    }

    Optional<ClinicCode> at() {
        return clinic.map(ClinicCode::new);
    }

    Optional<URI> uri() {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
