package io.stipple.platform.identity;

import io.stipple.platform.identity.ClinicScope.Clinics;
import io.stipple.platform.identity.ClinicScope.EveryClinic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// How a repository keeps a query inside a scope. The SQL holds `AND (:everyClinic OR clinic = ANY (:clinics))` with
/// its own column: `Scoped.sql(jdbc, scope, "SELECT ...").param("id", id).query(...)`.
public final class Scoped {
    private Scoped() {}

    /// Binds `:everyClinic` (boolean) and `:clinics` (text array).
    ///
    /// @throws IllegalArgumentException if the SQL names only one of them or none: it would look past the scope
    public static StatementSpec sql(JdbcClient jdbc, ClinicScope scope, String sql) {
        if (!sql.contains(":everyClinic") || !sql.contains(":clinics")) {
            throw new IllegalArgumentException("this query takes a scope and does not use it: " + sql);
        }
        return switch (scope) {
            case EveryClinic _ -> jdbc.sql(sql).param("everyClinic", true).param("clinics", new String[0]);
            case Clinics(var codes) ->
                jdbc.sql(sql)
                        .param("everyClinic", false)
                        .param("clinics", codes.stream().map(ClinicCode::value).toArray(String[]::new));
        };
    }
}
