package io.stipple.booking.feed;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.link.Token;
import io.stipple.platform.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What calendar programs read, again and again.
@RestController
class PublicCalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final FeedRows feeds;
    private final Entries entries;
    private final Clinics clinics;
    private final Clock clock;

    PublicCalendarController(FeedRows feeds, Entries entries, Clinics clinics, Clock clock) {
        this.feeds = feeds;
        this.entries = entries;
        this.clinics = clinics;
        this.clock = clock;
    }

    @GetMapping("/v1/public/calendars/{token}.ics")
    ResponseEntity<?> read(@PathVariable String token) {
        Optional<Feed> feed = feeds.find(new Token(token).hash());
        if (feed.isEmpty()) {
            return Problems.answer(
                    Problems.of(HttpStatus.NOT_FOUND, "calendar-unknown", "This is not one of our calendars"));
        }
        if (feed.get().revokedAt().isPresent()) {
            return Problems.answer(
                    Problems.of(HttpStatus.GONE, "calendar-revoked", "This calendar is not shared any more"));
        }
        Clinic clinic = clinics.find(feed.get().clinic()).orElseThrow();
        Instant now = clock.instant();
        Interval period = new Interval(now.minus(BACK), now.plus(AHEAD));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .body(CalendarText.of(clinic, entries.of(feed.get(), period), period, now)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
