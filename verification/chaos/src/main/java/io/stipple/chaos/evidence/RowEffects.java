package io.stipple.chaos.evidence;

import java.util.List;
import java.util.stream.Stream;

/// What the owners' tables say happened, in the words of the commands.
final class RowEffects {

    private static final String BOOKING = """
            select 'registered/' || id from client
            union all select 'opened/' || code from clinic
            union all select 'consultation/' || client_id from appointment where kind = 'CONSULTATION'
            union all select 'session/' || plan_id || '/' || session_number from appointment where kind = 'SESSION'
            union all select 'moved/' || id || '/' || to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                from appointment where revision - (state = 'CANCELLED')::int > 0
            union all select 'cancelled/' || id from appointment where state = 'CANCELLED'
            union all select 'completed/' || id from appointment where state = 'COMPLETED'
            """;

    private static final String SESSION = """
            select 'consulted/' || appointment_id from consultation
            union all select 'planned/' || c.appointment_id from plan p join consultation c on c.id = p.consultation_id
            union all select 'checked/' || id from health_check
            union all select 'treated/' || appointment_id from session_record where state = 'COMPLETED'
            union all select 'course/' || id from plan where completed_at is not null
            """;

    // ruled out the moment it was thought of: never planned, so nobody is told; nor of what staff are told
    private static final String NOTIFICATION = """
            select 'sent/' || id from message where state = 'SENT' and kind not in ('LICENCE_LAPSING', 'CLIENT_UNREACHABLE')
            union all select 'withheld/' || id from message where state = 'WITHHELD' and planned_at < decided_at
                and kind not in ('LICENCE_LAPSING', 'CLIENT_UNREACHABLE')
            union all select 'touch-up/' || plan_id from touch_up
            """;

    private RowEffects() {}

    static List<String> of(Rows rows) {
        return Stream.of(
                        rows.texts("booking", BOOKING),
                        rows.texts("session", SESSION),
                        rows.texts("notification", NOTIFICATION))
                .flatMap(List::stream)
                .toList();
    }
}
