package io.stipple.notification.message;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What should have been sent or decided more than a minute ago, for the metric `stipple.reminders.overdue`.
record OverdueMessages(JdbcClient jdbc, Clock clock) implements MeterBinder {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("stipple.reminders.overdue", this, OverdueMessages::count)
                .description("messages planned and due for more than a minute")
                .register(meters);
    }

    private double count() {
        try {
            return jdbc.sql("""
                    SELECT count(*) FROM message
                    WHERE state = 'PLANNED' AND urgency = ANY (:urgencies) AND due_at < :limit""")
                    .param(
                            "urgencies",
                            IntStream.range(0, Urgency.values().length).boxed().toArray(Integer[]::new))
                    .param("limit", Timestamp.from(clock.instant().minus(PATIENCE)))
                    .query(Long.class)
                    .single();
        } catch (DataAccessException databaseAway) {
            return Double.NaN;
        }
    }
}
