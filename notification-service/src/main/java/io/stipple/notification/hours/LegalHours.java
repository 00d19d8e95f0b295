package io.stipple.notification.hours;

import io.stipple.notification.clinic.Jurisdiction;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When marketing and recalls may be sent.
///
/// @param from not before this, anywhere
/// @param to not from this on, where no law says otherwise
/// @param toIn where the law is stricter, by jurisdiction
@ConfigurationProperties("stipple.timings.hours")
public record LegalHours(
        @DefaultValue("08:00") LocalTime from,
        @DefaultValue("21:00") LocalTime to,
        @DefaultValue Map<String, LocalTime> toIn) {

    public Hours in(Jurisdiction jurisdiction) {
        return new Hours(from, toIn.getOrDefault(jurisdiction.code(), to));
    }
}
