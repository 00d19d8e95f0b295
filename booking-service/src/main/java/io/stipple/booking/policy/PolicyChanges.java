package io.stipple.booking.policy;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every set of numbers that was ever decreed, for the franchise or a clinic. One is never edited: a later one
/// replaces it from its day on.
final class PolicyChanges {
    private final JdbcClient jdbc;

    PolicyChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param numbers all that are set; those left out are the franchise's again
    record PolicyChange(
            long number, Instant validFrom, Map<PolicyNumber, Integer> numbers, UUID setBy, Instant setAt) {}

    /// @param clinic empty for the franchise
    /// @return its number; empty if there is no such clinic
    OptionalLong add(
            Optional<ClinicCode> clinic, Map<PolicyNumber, Integer> numbers, Instant validFrom, UUID by, Instant now) {
        return jdbc.sql("""
            insert into policy_change (clinic, valid_from, numbers, set_by, set_at)
            select cast(:clinic as text), :validFrom, jsonb_object(:names, :values), :by, :now
             where cast(:clinic as text) is null or exists (select 1 from clinic where code = :clinic)
            returning number\
            """)
                .param("clinic", clinic.map(ClinicCode::value).orElse(null))
                .param("validFrom", utc(validFrom))
                .param("names", numbers.keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("values", numbers.values().stream().map(String::valueOf).toArray(String[]::new))
                .param("by", by)
                .param("now", utc(now))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /// Those in force and to come, and those that were, latest first.
    List<PolicyChange> of(Optional<ClinicCode> clinic) {
        return jdbc.sql("""
            select p.*, array(select key || '=' || value from jsonb_each_text(p.numbers)) as pairs
              from policy_change p
             where p.clinic is not distinct from cast(:clinic as text)
             order by p.valid_from desc, p.number desc limit 200\
            """)
                .param("clinic", clinic.map(ClinicCode::value).orElse(null))
                .query((row, _) -> {
                    Map<PolicyNumber, Integer> numbers = new EnumMap<>(PolicyNumber.class);
                    PolicyColumns.put(row.getArray("pairs"), numbers);
                    return new PolicyChange(
                            row.getLong("number"),
                            row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                            numbers,
                            row.getObject("set_by", UUID.class),
                            row.getObject("set_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
