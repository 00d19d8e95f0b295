package io.stipple.session.photo;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import io.stipple.session.visit.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The stored photos' cards; the pictures themselves lie in the store.
class Photos {
    private final JdbcClient jdbc;

    Photos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Holds all that is stored of a client until the transaction ends.
    void waitForTurn(ClientId client) {
        jdbc.sql("SELECT pg_advisory_xact_lock(571903, hashtext(:client::text))")
                .param("client", client.value())
                .query()
                .listOfRows();
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

    /// Whether any photo of the client shows that content.
    boolean holds(ClientId client, String address) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM photo WHERE client_id = :client AND :address IN (address, thumbnail))
                """)
                .param("client", client.value())
                .param("address", address)
                .query(Boolean.class)
                .single();
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
                SELECT * FROM photo WHERE client_id = :client AND (:everyClinic OR clinic = ANY (:clinics))
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
