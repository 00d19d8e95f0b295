package io.stipple.bench.record;

import io.stipple.bench.Machines;
import java.sql.SQLException;

/// Sessions as they lie in the tables after years, put there by SQL: the way in is not what is measured. Clients have
/// ten sessions each; ids are made of a number, so that every question can be asked of any of them.
record Past(String database) {
    static final String LOT = "00000000-0000-4000-8000-0000000000aa";

    /// @param sessions in all
    /// @param exposed how many of them used the lot that will be recalled
    void sessions(long sessions, long exposed) throws SQLException {
        run("""
            INSERT INTO pigment_lot (id, clinic, maker, product, shade, lot_number, expires_on, months_after_opening,
                                     received_at)
            SELECT CASE WHEN n = 0 THEN '%s'::uuid ELSE gen_random_uuid() END, 'clinic-' || n %% 200, 'Maker', 'Line',
                   'Ash ' || n %% 9, 'L-' || n, '2030-01-01', 12, now() FROM generate_series(0, 2000) n
            """.formatted(LOT));
        run("""
            INSERT INTO consultation (id, appointment_id, client_id, clinic, outcome, fitzpatrick, hairline,
                                      completed_by, completed_at, origin)
            VALUES ('00000000-0000-4000-8000-0000000000c0', gen_random_uuid(), gen_random_uuid(), 'clinic-0', 'PROCEED',
                    3, 'ROUND', gen_random_uuid(), now(), 'IMPORT')
            """);
        run("""
            INSERT INTO plan (id, consultation_id, client_id, clinic, treatment_type, price_cents, currency,
                              valid_until, agreed_at, policy_version)
            VALUES ('00000000-0000-4000-8000-0000000000d0', '00000000-0000-4000-8000-0000000000c0', gen_random_uuid(),
                    'clinic-0', 'FULL_SHAVED', 1, 'USD', '2030-01-01', now(), 'bench')
            """);
        run("""
            INSERT INTO session_record (id, appointment_id, client_id, clinic, zone, plan_id, session_number, starts_at,
                                        state, version, aftercare_oral, aftercare_written, opened_by, opened_at,
                                        ended_at, completed_by, completed_at, origin)
            SELECT uuid_of(1, n), uuid_of(2, n), uuid_of(3, n / 10), 'clinic-' || n %% 200, 'America/New_York',
                   '00000000-0000-4000-8000-0000000000d0', n + 1, at, 'COMPLETED', 2, true, true, uuid_of(4, n %% 1000),
                   at, at, uuid_of(4, n %% 1000), at, 'IMPORT'
            FROM (SELECT n, timestamptz '2016-01-01' + n %% 3650 * interval '1 day' AS at
                  FROM generate_series(0, %d) n) past
            """.formatted(sessions - 1));
        run("""
            INSERT INTO treatment (record_id, row_number, zone, lot_id, pigment_parts, water_parts, needle,
                                   depth_tenths_mm, cycles_per_second)
            SELECT uuid_of(1, n), 0, 'CROWN', CASE WHEN n %% %d = 0 THEN '%s'::uuid ELSE pigment_lot.id END,
                   1, 4, '3RL', 8, 110
            FROM generate_series(0, %d) n JOIN pigment_lot ON lot_number = 'L-' || 1 + n %% 2000
            """.formatted(Math.max(1, sessions / exposed), LOT, sessions - 1));
        run("ANALYZE");
    }

    /// Ids that are made of a number.
    void names() throws SQLException {
        run("""
            CREATE FUNCTION uuid_of(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
            $$ SELECT (lpad(to_hex(kind), 8, '0') || '-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$
            """);
    }

    void run(String sql) throws SQLException {
        Machines.execute(database, sql);
    }
}
