package io.stipple.bench.rebuild;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.platform.inbox.Projection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Visits by clinic, kind of fact and day: what insight keeps, with the same table and the same statement.
final class DailyVisits implements Projection<AppointmentEvent> {
    static final String NAME = "bench.daily-visits";
    static final String TABLE = """
        CREATE TABLE daily_counts (clinic text NOT NULL, measure text NOT NULL, day date NOT NULL, n bigint NOT NULL,
            CONSTRAINT a_day_is_counted_once PRIMARY KEY (clinic, measure, day))
        """;

    private final JdbcClient database;

    DailyVisits(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Topic<AppointmentEvent> topic() {
        return Topic.APPOINTMENTS;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void on(AppointmentEvent fact) {
        onAll(List.of(fact));
    }

    @Override
    public void onAll(List<AppointmentEvent> facts) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (AppointmentEvent fact : facts) {
            switch (fact) {
                case AppointmentBooked booked -> count(counts, booked.clinicCode(), "BOOKED", booked.startsAt(), 1);
                case AppointmentMoved moved -> {
                    count(counts, moved.clinicCode(), "BOOKED", moved.previousStartsAt(), -1);
                    count(counts, moved.clinicCode(), "BOOKED", moved.startsAt(), 1);
                }
                case AppointmentCancelled gone -> count(counts, gone.clinicCode(), "CANCELLED", gone.startsAt(), 1);
                case AppointmentMissed missed -> count(counts, missed.clinicCode(), "MISSED", missed.startsAt(), 1);
                case AppointmentCompleted done -> count(counts, done.clinicCode(), "COMPLETED", done.startsAt(), 1);
            }
        }
        write(counts);
    }

    private static void count(Map<String, Long> counts, String clinic, String measure, Instant at, long by) {
        counts.merge(clinic + "/" + measure + "/" + at.atOffset(ZoneOffset.UTC).toLocalDate(), by, Long::sum);
    }

    private void write(SortedMap<String, Long> counts) {
        database.sql("""
            INSERT INTO daily_counts (clinic, measure, day, n)
            SELECT split_part(k, '/', 1), split_part(k, '/', 2), split_part(k, '/', 3)::date, n
            FROM unnest(:keys, :ns) AS t (k, n)
            ON CONFLICT ON CONSTRAINT a_day_is_counted_once DO UPDATE SET n = daily_counts.n + excluded.n
            """)
                .param("keys", counts.keySet().toArray(String[]::new))
                .param("ns", counts.values().toArray(Long[]::new))
                .update();
    }

    @Override
    public void reset() {
        database.sql("DELETE FROM daily_counts").update();
    }

    @Override
    public List<String> tables() {
        return List.of("daily_counts");
    }
}
