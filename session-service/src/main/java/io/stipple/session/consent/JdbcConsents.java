package io.stipple.session.consent;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.visit.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcConsents implements Consents {
    private final JdbcClient jdbc;
    private final ConsentTexts texts;

    JdbcConsents(JdbcClient jdbc, ConsentTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public Optional<Consent> valid(ClientId client, ClinicCode clinic, ConsentKind kind) {
        return jdbc
                .sql("""
                SELECT consent.*, locale, version FROM consent JOIN consent_text ON consent_text.id = text_id
                WHERE client_id = :client AND consent.kind = :kind AND withdrawn_at IS NULL
                ORDER BY signed_at DESC LIMIT 20
                """)
                .param("client", client.value())
                .param("kind", kind.name())
                .query(JdbcConsents::consent)
                .list()
                .stream()
                .filter(consent -> texts.inForce(clinic, consent.locale(), kind)
                        .filter(text -> text.id().equals(consent.textId()))
                        .isPresent())
                .findFirst();
    }

    @Override
    public Set<ClientId> signed(Collection<ClientId> clients, ClinicCode clinic, ConsentKind kind) {
        List<Signed> signed = jdbc.sql("""
                SELECT DISTINCT client_id, locale, text_id FROM consent JOIN consent_text ON consent_text.id = text_id
                WHERE client_id = ANY (:clients) AND consent.kind = :kind AND withdrawn_at IS NULL
                """)
                .param("clients", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("kind", kind.name())
                .query((row, _) -> new Signed(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        row.getString("locale"),
                        row.getObject("text_id", UUID.class)))
                .list();
        Set<UUID> inForce = signed.stream()
                .map(Signed::locale)
                .distinct()
                .flatMap(locale -> texts.inForce(clinic, locale, kind).stream())
                .map(ConsentText::id)
                .collect(Collectors.toSet());
        return signed.stream()
                .filter(one -> inForce.contains(one.text()))
                .map(Signed::client)
                .collect(Collectors.toSet());
    }

    private record Signed(ClientId client, String locale, UUID text) {}

    @Override
    public List<Consent> of(ClientId client) {
        return jdbc.sql("""
                SELECT consent.*, locale, version FROM consent JOIN consent_text ON consent_text.id = text_id
                WHERE client_id = :client ORDER BY signed_at DESC, consent.id LIMIT 200
                """)
                .param("client", client.value())
                .query(JdbcConsents::consent)
                .list();
    }

    @Override
    public Optional<Consent> find(UUID id) {
        return jdbc.sql("""
                SELECT consent.*, locale, version FROM consent JOIN consent_text ON consent_text.id = text_id
                WHERE consent.id = :id
                """).param("id", id).query(JdbcConsents::consent).optional();
    }

    void add(Consent consent, Signature client, Signature technician) {
        jdbc.sql("""
                INSERT INTO consent (id, client_id, clinic, kind, text_id, client_png, technician_png, signed_by,
                                     signed_at, seal)
                VALUES (:id, :client, :clinic, :kind, :text, :clientPng, :technicianPng, :by, :at, :seal)
                """)
                .param("id", consent.id())
                .param("client", consent.client().value())
                .param("clinic", consent.clinic().value())
                .param("kind", consent.kind().name())
                .param("text", consent.textId())
                .param("clientPng", client.png())
                .param("technicianPng", technician.png())
                .param("by", consent.signedBy())
                .param("at", consent.signedAt().atOffset(ZoneOffset.UTC))
                .param("seal", consent.seal())
                .update();
    }

    /// With all others of that client and kind that stand: who withdraws means the matter, not one sheet.
    ///
    /// @return false when it was withdrawn before
    boolean withdraw(UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                UPDATE consent SET withdrawn_at = :at, withdrawn_by = :by FROM consent named
                WHERE named.id = :id AND named.withdrawn_at IS NULL
                  AND consent.client_id = named.client_id AND consent.kind = named.kind
                  AND consent.withdrawn_at IS NULL
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    byte[] signature(UUID id, Signer signer) {
        return jdbc.sql("SELECT client_png, technician_png FROM consent WHERE id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes(signer == Signer.CLIENT ? "client_png" : "technician_png"))
                .single();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicCode(row.getString("clinic")),
                ConsentKind.valueOf(row.getString("kind")),
                row.getObject("text_id", UUID.class),
                row.getString("locale"),
                row.getInt("version"),
                row.getObject("signed_by", UUID.class),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("seal"),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
