package io.stipple.bench.record;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;

/// Drafts ready to be signed off, each of its own client with consent, put into the tables by SQL.
final class Drafts {
    private Drafts() {}

    /// The ids of the records. To be called once.
    static List<String> of(Practice practice, long many) throws SQLException {
        var past = new Past(practice.database());
        past.names();
        past.sessions(1, 1);
        past.run("""
            INSERT INTO consultation (id, appointment_id, client_id, clinic, outcome, fitzpatrick, hairline,
                                      completed_by, completed_at, origin)
            SELECT uuid_of(20, n), uuid_of(21, n), uuid_of(22, n), 'clinic-0', 'PROCEED', 3, 'ROUND', uuid_of(4, 0),
                   now(), 'STAFF' FROM generate_series(1, %d) n
            """.formatted(many));
        past.run("""
            INSERT INTO plan (id, consultation_id, client_id, clinic, treatment_type, price_cents, currency,
                              valid_until, agreed_at, policy_version)
            SELECT uuid_of(23, n), uuid_of(20, n), uuid_of(22, n), 'clinic-0', 'FULL_SHAVED', 1, 'USD', '2040-01-01',
                   now(), 'bench' FROM generate_series(1, %d) n
            """.formatted(many));
        past.run("""
            INSERT INTO planned_session (plan_id, number, min_gap_days, max_gap_days, minutes)
            SELECT uuid_of(23, n), number, 0, 30, 180 FROM generate_series(1, %d) n, generate_series(1, 2) number
            """.formatted(many));
        past.run("""
            INSERT INTO consent (id, client_id, clinic, kind, text_id, client_png, technician_png, signed_by, signed_at,
                                 seal)
            SELECT gen_random_uuid(), uuid_of(22, n), 'clinic-0', kind, id, '', '', uuid_of(4, 0), now(), 'bench'
            FROM generate_series(1, %d) n, consent_text WHERE locale = 'en'
            """.formatted(many));
        past.run("""
            INSERT INTO session_record (id, appointment_id, client_id, clinic, zone, plan_id, session_number, starts_at,
                                        state, version, aftercare_oral, aftercare_written, opened_by, opened_at, origin)
            SELECT uuid_of(24, n), uuid_of(25, n), uuid_of(22, n), 'clinic-0', 'America/New_York', uuid_of(23, n), 1,
                   now() - interval '3 hours', 'DRAFT', 2, true, true, uuid_of(4, 0), now(), 'STAFF'
            FROM generate_series(1, %d) n
            """.formatted(many));
        past.run("""
            INSERT INTO treatment (record_id, row_number, zone, lot_id, pigment_parts, water_parts, needle,
                                   depth_tenths_mm, cycles_per_second)
            SELECT uuid_of(24, n), row, 'CROWN', '%s', 1, 4, '3RL', 8, 110
            FROM generate_series(1, %d) n, generate_series(0, 3) row
            """.formatted(Past.LOT, many));
        past.run("ANALYZE");
        return LongStream.rangeClosed(1, many)
                .mapToObj(n -> "00000018-0000-4000-8000-%012x".formatted(n))
                .toList();
    }
}
