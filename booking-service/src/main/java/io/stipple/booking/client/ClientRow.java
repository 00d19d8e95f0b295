package io.stipple.booking.client;

import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

final class ClientRow {
    static final String SELECT = """
        select c.id, c.clinic, c.name, c.birth_date, c.email, c.phone, c.locale, c.marketing_consent,
               c.preferred_channel, c.treatment_photo_consent, c.portfolio_consent, c.version
          from client c
        """;

    /// Who goes on under the id `:id`.
    static final String SURVIVOR = "(select coalesce(m.merged_into, m.id) from client m where m.id = :id)";

    static final RowMapper<Client> MAPPER = (row, _) -> new Client(
            row.getObject("id", UUID.class),
            new ClinicCode(row.getString("clinic")),
            new Person(
                    row.getString("name"),
                    row.getObject("birth_date", LocalDate.class),
                    new EmailAddress(row.getString("email")),
                    new PhoneNumber(row.getString("phone")),
                    row.getString("locale"),
                    row.getBoolean("marketing_consent")),
            standing(row));

    private ClientRow() {}

    private static Standing standing(ResultSet row) throws SQLException {
        Set<Consent> consents = EnumSet.noneOf(Consent.class);
        for (Consent consent : Consent.values()) {
            if (row.getBoolean(consent.column())) {
                consents.add(consent);
            }
        }
        return new Standing(Channel.valueOf(row.getString("preferred_channel")), consents, row.getInt("version"));
    }
}
