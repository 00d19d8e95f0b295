package io.stipple.bench.record;

import java.sql.SQLException;
import org.HdrHistogram.Histogram;

/// One client with forty sessions over ten years and two hundred photos, as cards.
final class TenYears {
    private static final int TIMES = 200;
    private static final String CLIENT = "0000001e-0000-4000-8000-000000000001";

    private TenYears() {}

    static void of(Practice practice) throws SQLException {
        var past = new Past(practice.database());
        past.run("""
            INSERT INTO session_record (id, appointment_id, client_id, clinic, zone, plan_id, session_number, starts_at,
                                        state, version, aftercare_oral, aftercare_written, opened_by, opened_at,
                                        ended_at, completed_by, completed_at, origin)
            SELECT uuid_of(31, n), uuid_of(32, n), uuid_of(30, 1), 'clinic-0', 'America/New_York',
                   '00000000-0000-4000-8000-0000000000d0', 100 + n, at, 'COMPLETED', 2, true, true, uuid_of(4, 0), at,
                   at, uuid_of(4, 0), at, 'IMPORT'
            FROM (SELECT n, now() - n * interval '90 days' AS at FROM generate_series(1, 40) n) past
            """);
        past.run("""
            INSERT INTO treatment (record_id, row_number, zone, lot_id, pigment_parts, water_parts, needle,
                                   depth_tenths_mm, cycles_per_second)
            SELECT uuid_of(31, n), row, 'CROWN', '%s', 1, 4, '3RL', 8, 110
            FROM generate_series(1, 40) n, generate_series(0, 5) row
            """.formatted(Past.LOT));
        past.run("""
            INSERT INTO photo (id, record_id, client_id, clinic, pose, moment, address, thumbnail, width, height,
                               taken_by, taken_at)
            SELECT gen_random_uuid(), uuid_of(31, 1 + n % 40), uuid_of(30, 1), 'clinic-0', 'FRONT', 'BEFORE',
                   md5(n::text), md5(n::text), 3000, 2250, uuid_of(4, 0), now() - n * interval '18 days'
            FROM generate_series(1, 200) n
            """);
        past.run("""
            INSERT INTO visit (appointment_id, client_id, clinic, kind, starts_at, zone, state)
            VALUES (gen_random_uuid(), uuid_of(30, 1), 'clinic-0', 'CONSULTATION', now(), 'America/New_York', 'COMPLETED')
            """);
    }

    static double p99Millis(Practice practice) throws Exception {
        var times = new Histogram(60_000_000_000L, 3);
        for (int one = 0; one < TIMES; one++) {
            long began = System.nanoTime();
            var record = practice.get("/v1/clients/" + CLIENT + "/clinical-record");
            times.recordValue(System.nanoTime() - began);
            if (record.path("photos").size() != 200 || record.path("sessions").size() != 40) {
                throw new IllegalStateException("the record is not whole");
            }
        }
        return times.getValueAtPercentile(99) / 1e6;
    }
}
