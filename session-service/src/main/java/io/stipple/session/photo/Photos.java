package io.stipple.session.photo;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import io.stipple.session.store.Referrer;
import io.stipple.session.store.Turns;
import io.stipple.session.visit.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The stored photos' cards; the pictures themselves lie in the store.
class Photos implements Referrer {
    private final JdbcClient jdbc;
    private final Turns turns;

    Photos(JdbcClient jdbc, Turns turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    /// Holds all that is stored of a client until the transaction ends.
    void waitForTurn(ClientId client) {
        turns.take(client.value().toString());
    }

    /// Or the one that is there, if the same picture was taken before.
    Photo add(Photo photo) {
        return jdbc.sql("""
                INSERT INTO photo (id, record_id, client_id, clinic, pose, moment, address, thumbnail, width, height,
                                   taken_by, taken_at)
                VALUES (:id, :record, :client, :clinic, :pose, :moment, :address, :thumbnail, :width, :height, :by, :at)
                ON CONFLICT ON CONSTRAINT picture_is_taken_once_of_a_moment DO UPDATE SET width = excluded.width
                RETURNING *
                """)
                .param("id", photo.id())
                .param("record", photo.record())
                .param("client", photo.client().value())
                .param("clinic", photo.clinic().value())
                .param("pose", photo.pose().name())
                .param("moment", photo.moment().name())
                .param("address", photo.address())
                .param("thumbnail", photo.thumbnail())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("by", photo.by())
                .param("at", photo.at().atOffset(ZoneOffset.UTC))
                .query(Photos::photo)
                .single();
    }

    /// Whether any photo of the client shows that content; under this very id, whose key seals it.
    boolean holds(ClientId client, String address) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM photo WHERE client_id = :client AND :address IN (address, thumbnail))
                """)
                .param("client", client.value())
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<String> referredTo(Collection<String> names) {
        return Set.copyOf(jdbc.sql("""
                SELECT client_id::text || '/' || unnest(ARRAY[address, thumbnail]) FROM photo
                WHERE client_id = ANY (
                    SELECT owner::uuid FROM unnest(:owners) owner WHERE pg_input_is_valid(owner, 'uuid'))
                """)
                .param(
                        "owners",
                        names.stream()
                                .map(name -> name.substring(0, name.indexOf('/')))
                                .distinct()
                                .toArray(String[]::new))
                .query(String.class)
                .list());
    }

    Optional<Photo> find(UUID id, ClinicScope scope) {
        return Scoped.sql(
                        jdbc, scope, "SELECT * FROM photo WHERE id = :id AND (:everyClinic OR clinic = ANY (:clinics))")
                .param("id", id)
                .query(Photos::photo)
                .optional();
    }

    /// Newest first, at most five hundred.
    List<Photo> of(ClientId client, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT * FROM photo
                WHERE client_id = ANY (person(:client)) AND (:everyClinic OR clinic = ANY (:clinics))
                ORDER BY taken_at DESC, id DESC LIMIT 500
                """)
                .param("client", client.value())
                .query(Photos::photo)
                .list();
    }

    private static Photo photo(ResultSet row, int number) throws SQLException {
        return new Photo(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicCode(row.getString("clinic")),
                Pose.valueOf(row.getString("pose")),
                Moment.valueOf(row.getString("moment")),
                row.getString("address"),
                row.getString("thumbnail"),
                row.getInt("width"),
                row.getInt("height"),
                row.getObject("taken_by", UUID.class),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
