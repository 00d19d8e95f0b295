package io.stipple.session.document;

import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import io.stipple.session.pigment.LotId;
import io.stipple.session.store.Referrer;
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

/// The cards of all filed documents; what they hold lies in the store.
class SafetyDocuments implements Referrer {
    private final JdbcClient jdbc;

    SafetyDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Or the one that is there, if the same was filed for the lot before.
    SafetyDocument add(SafetyDocument document) {
        return jdbc.sql("""
                INSERT INTO safety_document (id, lot_id, address, bytes, pages, filed_by, filed_at)
                VALUES (:id, :lot, :address, :bytes, :pages, :by, :at)
                ON CONFLICT ON CONSTRAINT document_is_filed_once_for_a_lot DO UPDATE SET bytes = excluded.bytes
                RETURNING *
                """)
                .param("id", document.id())
                .param("lot", document.lot().value())
                .param("address", document.address())
                .param("bytes", document.bytes())
                .param("pages", document.pages())
                .param("by", document.by())
                .param("at", document.at().atOffset(ZoneOffset.UTC))
                .query(SafetyDocuments::document)
                .single();
    }

    /// Newest first, at most a hundred.
    List<SafetyDocument> of(LotId lot) {
        return jdbc.sql("""
                SELECT safety_document.* FROM safety_document JOIN pigment_lot filed ON filed.id = lot_id
                JOIN pigment_lot here USING (maker, product, shade, lot_number)
                WHERE here.id = :lot ORDER BY filed_at DESC, safety_document.id LIMIT 100
                """)
                .param("lot", lot.value())
                .query(SafetyDocuments::document)
                .list();
    }

    /// Where any clinic in scope has a bottle of that lot.
    Optional<SafetyDocument> find(UUID id, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, """
                SELECT * FROM safety_document WHERE id = :id AND EXISTS (
                    SELECT FROM pigment_lot filed JOIN pigment_lot here USING (maker, product, shade, lot_number)
                    WHERE filed.id = lot_id AND (:everyClinic OR here.clinic = ANY (:clinics)))
                """)
                .param("id", id)
                .query(SafetyDocuments::document)
                .optional();
    }

    boolean holds(String address) {
        return !referredTo(List.of(SafetyDocument.name(address))).isEmpty();
    }

    @Override
    public Set<String> referredTo(Collection<String> names) {
        return Set.copyOf(jdbc.sql("""
                SELECT DISTINCT 'documents/' || address FROM safety_document
                WHERE address IN (SELECT split_part(name, '/', 2) FROM unnest(:names) name)
                """)
                .param("names", names.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private static SafetyDocument document(ResultSet row, int number) throws SQLException {
        return new SafetyDocument(
                row.getObject("id", UUID.class),
                new LotId(row.getObject("lot_id", UUID.class)),
                row.getString("address"),
                row.getInt("bytes"),
                row.getInt("pages"),
                row.getObject("filed_by", UUID.class),
                row.getObject("filed_at", OffsetDateTime.class).toInstant());
    }
}
