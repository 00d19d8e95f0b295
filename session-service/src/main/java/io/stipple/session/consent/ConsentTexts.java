package io.stipple.session.consent;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.ids.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The published wordings; the newest of its jurisdiction, language and kind is in force.
class ConsentTexts {
    private final JdbcClient jdbc;

    ConsentTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The clinic's own jurisdiction before the franchise's, the language asked for before English.
    Optional<ConsentText> inForce(ClinicCode clinic, String locale, ConsentKind kind) {
        return jdbc.sql("""
                SELECT * FROM consent_text
                WHERE kind = :kind AND locale IN (:locale, 'en')
                  AND jurisdiction IN ((SELECT jurisdiction FROM clinic WHERE code = :clinic), '*')
                ORDER BY jurisdiction = '*', locale <> :locale, version DESC LIMIT 1
                """)
                .param("kind", kind.name())
                .param("locale", locale)
                .param("clinic", clinic.value())
                .query(ConsentTexts::text)
                .optional();
    }

    Optional<ConsentText> find(UUID id) {
        return jdbc.sql("SELECT * FROM consent_text WHERE id = :id")
                .param("id", id)
                .query(ConsentTexts::text)
                .optional();
    }

    ConsentText publish(String jurisdiction, NewConsentText form, UUID by, Instant at) {
        return jdbc.sql("""
                INSERT INTO consent_text (id, jurisdiction, locale, kind, version, body, published_by, published_at)
                SELECT :id, :jurisdiction, :locale, :kind, coalesce(max(version), 0) + 1, :body, :by, :at
                FROM consent_text WHERE jurisdiction = :jurisdiction AND locale = :locale AND kind = :kind
                RETURNING *
                """)
                .param("id", Ids.next())
                .param("jurisdiction", jurisdiction)
                .param("locale", form.locale())
                .param("kind", form.kind().name())
                .param("body", form.body().strip())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(ConsentTexts::text)
                .single();
    }

    private static ConsentText text(ResultSet row, int number) throws SQLException {
        return new ConsentText(
                row.getObject("id", UUID.class),
                row.getString("jurisdiction"),
                row.getString("locale"),
                ConsentKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("body"));
    }
}
