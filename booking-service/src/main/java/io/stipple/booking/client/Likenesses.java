package io.stipple.booking.client;

import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Clients who may be one and the same person. A family shares an address, a phone sometimes a whole office: people
/// decide, and what many share says nothing.
final class Likenesses {
    private static final int MOST = 10;

    private final JdbcClient jdbc;

    Likenesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Because {
        EMAIL,
        PHONE,
        NAME_AND_BIRTH_DATE
    }

    /// One who may be the same.
    record Like(UUID id, String name, LocalDate birthDate, String clinic, List<Because> because) {}

    /// @param elsewhere how many more there are whom the asker may not see
    record Found(List<Like> clients, int elsewhere) {}

    /// Clients of whom one may be as good as the others.
    record Group(Because because, List<UUID> clientIds) {}

    Found of(Client client, ClinicScope scope) {
        return of(client.id(), client.person(), scope);
    }

    Found of(UUID id, Person person, ClinicScope scope) {
        List<Seen> found = Scoped.sql(jdbc, scope, """
            select c.id, c.name, c.birth_date, c.clinic, %s as seen,
                   array_remove(array[case when lower(c.email) = lower(:email) then 'EMAIL' end,
                                      case when c.phone = :phone then 'PHONE' end,
                                      case when lower(c.name) = lower(:name) and c.birth_date = :birthDate
                                           then 'NAME_AND_BIRTH_DATE' end], null) as because
              from client c
             where c.merged_into is null and c.id <> :id
               and (lower(c.email) = lower(:email) or c.phone = :phone
                    or (lower(c.name) = lower(:name) and c.birth_date = :birthDate))
             order by cardinality(array_remove(array[case when lower(c.email) = lower(:email) then 1 end,
                        case when lower(c.name) = lower(:name) and c.birth_date = :birthDate then 1 end], null)) desc,
                      c.id
             limit :most\
            """.formatted(ClientList.SEEN))
                .param("id", id)
                .param("email", person.email().value())
                .param("phone", person.phone().value())
                .param("name", person.name())
                .param("birthDate", person.birthDate())
                .param("most", MOST)
                .query((row, _) -> new Seen(
                        new Like(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getObject("birth_date", LocalDate.class),
                                row.getString("clinic"),
                                reasons(row.getArray("because"))),
                        row.getBoolean("seen")))
                .list();
        List<Like> seen = found.stream().filter(Seen::seen).map(Seen::like).toList();
        return new Found(seen, found.size() - seen.size());
    }

    private record Seen(Like like, boolean seen) {}

    /// All that look alike among the clients of some clinics.
    List<Group> groups(ClinicScope scope, int limit) {
        return Scoped.sql(jdbc, scope, """
            with seen as (select c.* from client c where c.merged_into is null and %s),
            alike as (
                select 'EMAIL' as because, array_agg(id order by id) ids from seen group by lower(email)
                union all
                select 'NAME_AND_BIRTH_DATE', array_agg(id order by id) from seen group by lower(name), birth_date
                union all
                select 'PHONE', array_agg(id order by id) from seen group by phone)
            select because, ids from alike where cardinality(ids) between 2 and :most order by because, ids limit :limit\
            """.formatted(ClientList.SEEN))
                .param("most", MOST)
                .param("limit", limit)
                .query((row, _) -> new Group(Because.valueOf(row.getString("because")), Arrays.asList((UUID[])
                        row.getArray("ids").getArray())))
                .list();
    }

    private static List<Because> reasons(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Because::valueOf).toList();
    }
}
