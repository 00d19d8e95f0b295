package io.stipple.session.jurisdiction;

import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPractices implements Practices {
    private final JdbcClient jdbc;

    JdbcPractices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Practice of(ClinicCode clinic) {
        return newest("(SELECT jurisdiction FROM clinic WHERE code = :of)", clinic.value());
    }

    @Override
    public Practice in(String jurisdiction) {
        return newest(":of", jurisdiction);
    }

    @Override
    public Practice publish(Practice practice, UUID by, Instant at) {
        int version = jdbc.sql("""
                INSERT INTO practice (jurisdiction, version, opening, minimum, health_days, retention_years,
                                      published_by, published_at)
                SELECT :jurisdiction, coalesce(max(version), 0) + 1, :opening, :minimum, :healthDays, :years, :by, :at
                FROM practice WHERE jurisdiction = :jurisdiction
                RETURNING version
                """)
                .param("jurisdiction", practice.jurisdiction())
                .param("opening", names(practice.opening()))
                .param("minimum", names(practice.minimum()))
                .param("healthDays", practice.healthDays())
                .param("years", practice.retentionYears())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return new Practice(
                practice.jurisdiction(),
                version,
                practice.opening(),
                practice.minimum(),
                practice.healthDays(),
                practice.retentionYears());
    }

    private Practice newest(String jurisdiction, String of) {
        return jdbc.sql("""
                SELECT * FROM practice WHERE jurisdiction IN (%s, '*')
                ORDER BY jurisdiction = '*', version DESC LIMIT 1
                """.formatted(jurisdiction))
                .param("of", of)
                .query(JdbcPractices::practice)
                .single();
    }

    private static Practice practice(ResultSet row, int number) throws SQLException {
        return new Practice(
                row.getString("jurisdiction"),
                row.getInt("version"),
                values(row, "opening", Need::valueOf),
                values(row, "minimum", MinimumItem::valueOf),
                row.getInt("health_days"),
                row.getInt("retention_years"));
    }

    private static <T> Set<T> values(ResultSet row, String column, Function<String, T> value) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(value)
                .collect(Collectors.toSet());
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
