package io.stipple.booking.client;

import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

final class ClientRow {
    static final String SELECT = """
        select c.id, c.clinic, c.name, c.birth_date, c.email, c.phone, c.locale, c.marketing_consent,
               c.preferred_channel, c.version
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
            new Standing(Channel.valueOf(row.getString("preferred_channel")), row.getInt("version")));

    private ClientRow() {}
}
