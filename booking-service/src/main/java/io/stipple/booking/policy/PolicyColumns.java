package io.stipple.booking.policy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/// The policy in force as columns beside a clinic: `:now` is the moment, `c.code` the clinic.
public final class PolicyColumns {
    public static final String COLUMNS = """
        f.number as franchise_change, f.numbers as franchise_numbers, o.number as own_change, o.numbers as own_numbers
        """;

    public static final String JOINS = """
        left join lateral (select p.number, array(select key || '=' || value from jsonb_each_text(p.numbers)) numbers
                             from policy_change p where p.clinic is null and p.valid_from <= :now
                            order by p.valid_from desc, p.number desc limit 1) f on true
        left join lateral (select p.number, array(select key || '=' || value from jsonb_each_text(p.numbers)) numbers
                             from policy_change p where p.clinic = c.code and p.valid_from <= :now
                            order by p.valid_from desc, p.number desc limit 1) o on true
        """;

    private PolicyColumns() {}

    public static Policy read(ResultSet row) throws SQLException {
        Map<PolicyNumber, Integer> numbers = new EnumMap<>(PolicyNumber.class);
        String version = "franchise-1";
        if (row.getObject("franchise_change") != null) {
            version = "franchise-" + row.getLong("franchise_change");
            put(row.getArray("franchise_numbers"), numbers);
        }
        if (row.getObject("own_change") != null) {
            version += "/clinic-" + row.getLong("own_change");
            put(row.getArray("own_numbers"), numbers);
        }
        return Policy.of(version, numbers);
    }

    static void put(Array array, Map<PolicyNumber, Integer> numbers) throws SQLException {
        for (String pair : (String[]) array.getArray()) {
            String[] parts = pair.split("=");
            numbers.put(PolicyNumber.valueOf(parts[0]), Integer.valueOf(parts[1]));
        }
    }
}
