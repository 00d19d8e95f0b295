package io.stipple.chaos.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts again, from the owners' tables, what insight has counted from facts; by `clinic/measure/day`.
final class Recount {

    private static final String BOOKING = """
            select a.clinic || '/BOOKED/' || (a.starts_at at time zone c.zone)::date
                from appointment a join clinic c on c.code = a.clinic
            union all select a.clinic || '/' || a.state || '/' || (a.starts_at at time zone c.zone)::date
                from appointment a join clinic c on c.code = a.clinic where a.state <> 'BOOKED'
            union all select p.clinic || '/CLIENTS_REGISTERED/' || (p.registered_at at time zone c.zone)::date
                from client p join clinic c on c.code = p.clinic
            """;

    private static final String SESSION = """
            with zones(code, zone) as (values %1$s)
            select clinic || '/CONSULTATIONS/' || (completed_at at time zone zone)::date
                from consultation join zones on code = clinic
            union all select clinic || '/PLANS/' || (agreed_at at time zone zone)::date
                from plan join zones on code = clinic
            union all select clinic || '/SESSIONS/' || (ended_at at time zone z.zone)::date
                from session_record r join zones z on code = clinic where state = 'COMPLETED'
            union all select clinic || '/COURSES/' || (completed_at at time zone zone)::date
                from plan join zones on code = clinic where completed_at is not null
            """;

    private static final String NOTIFICATION = """
            with zones(code, zone) as (values %1$s)
            select clinic || case state when 'SENT' then '/MESSAGES_SENT/' else '/MESSAGES_WITHHELD/' end
                    || (decided_at at time zone z.zone)::date
                from message m join zones z on code = clinic where state in ('SENT', 'WITHHELD') and planned_at < decided_at
                    and kind not in ('LICENCE_LAPSING', 'CLIENT_UNREACHABLE')
            union all select clinic || '/TOUCH_UPS_PLANNED/' || opens_on from touch_up
            """;

    private static final String INSIGHT =
            "select clinic || '/' || measure || '/' || day, sum(n) from counts group by 1 having sum(n) <> 0";

    private Recount() {}

    static Map<String, Long> counted(Rows rows) {
        Map<String, Long> counts = new HashMap<>();
        rows.of("insight", INSIGHT, row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    static Map<String, Long> recounted(Rows rows) {
        String zones = String.join(
                ", ", rows.texts("booking", "select '(''' || code || ''', ''' || zone || ''')' from clinic"));
        Map<String, Long> counts = new HashMap<>();
        for (List<String> counted : List.of(
                rows.texts("booking", BOOKING),
                rows.texts("session", SESSION.formatted(zones)),
                rows.texts("notification", NOTIFICATION.formatted(zones)))) {
            counted.forEach(what -> counts.merge(what, 1L, Long::sum));
        }
        return counts;
    }
}
