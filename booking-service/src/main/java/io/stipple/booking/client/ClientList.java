package io.stipple.booking.client;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The clients that staff of some clinics may see: those first met there, and those who visit there.
final class ClientList {
    static final String SEEN = """
        (:everyClinic or c.clinic = any(:clinics)
         or exists (select 1 from appointment a
                    where a.client_id = c.id and a.clinic = any(:clinics) and a.state <> 'CANCELLED'))
        """;

    private final JdbcClient jdbc;

    ClientList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What staff look for.
    ///
    /// @param words part of a name, or the beginning of an e-mail address or phone number; empty for everybody
    /// @param after the last client of the page before
    record Search(String words, Optional<ClinicCode> clinic, Optional<UUID> after, int limit) {}

    Optional<Client> find(UUID id, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, ClientRow.SELECT + " where c.id = " + ClientRow.SURVIVOR + " and " + SEEN)
                .param("id", id)
                .query(ClientRow.MAPPER)
                .optional();
    }

    /// By name.
    List<Client> page(Search search, ClinicScope scope) {
        return Scoped.sql(
                        jdbc,
                        narrowed(scope, search.clinic()),
                        ClientRow.SELECT + " where c.merged_into is null and " + SEEN + """
              and (lower(c.name) like '%' || :words || '%'
                   or lower(c.email) like :words || '%'
                   or c.phone like :words || '%')
              and (cast(:after as uuid) is null
                   or (lower(c.name), c.id) > (select lower(a.name), a.id from client a where a.id = :after))
            order by lower(c.name), c.id
            limit :limit\
            """)
                .param("words", literally(search.words()))
                .param("after", search.after().orElse(null), Types.OTHER)
                .param("limit", search.limit())
                .query(ClientRow.MAPPER)
                .list();
    }

    private static ClinicScope narrowed(ClinicScope scope, Optional<ClinicCode> to) {
        return to.<ClinicScope>map(clinic -> new ClinicScope.Clinics(scope.covers(clinic) ? Set.of(clinic) : Set.of()))
                .orElse(scope);
    }

    private static String literally(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    }
}
