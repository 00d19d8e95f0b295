package io.stipple.session.pigment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPigmentLots implements PigmentLots {
    private final JdbcClient jdbc;

    JdbcPigmentLots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(PigmentLot lot, Instant at) {
        return jdbc.sql("""
                INSERT INTO pigment_lot (id, clinic, maker, product, shade, lot_number, expires_on, opened_on,
                                         months_after_opening, received_at, bottles)
                VALUES (:id, :clinic, :maker, :product, :shade, :number, :expiresOn, :openedOn, :months, :at, :bottles)
                ON CONFLICT ON CONSTRAINT lot_stands_once_on_a_clinics_shelf DO NOTHING
                """)
                        .param("id", lot.id().value())
                        .param("clinic", lot.clinic().value())
                        .param("maker", lot.label().maker())
                        .param("product", lot.label().product())
                        .param("shade", lot.label().shade())
                        .param("number", lot.label().lotNumber())
                        .param("expiresOn", lot.expiresOn())
                        .param("openedOn", lot.openedOn().orElse(null))
                        .param("months", lot.monthsAfterOpening())
                        .param("bottles", lot.stock().bottles())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public List<PigmentLot> at(ClinicCode clinic) {
        return jdbc.sql("SELECT * FROM pigment_lot WHERE clinic = :clinic ORDER BY expires_on, id LIMIT 500")
                .param("clinic", clinic.value())
                .query(JdbcPigmentLots::lot)
                .list();
    }

    @Override
    public Map<LotId, PigmentLot> find(Collection<LotId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM pigment_lot WHERE id IN (:ids)")
                .param("ids", ids.stream().map(LotId::value).distinct().toList())
                .query(JdbcPigmentLots::lot)
                .list()
                .stream()
                .collect(toUnmodifiableMap(PigmentLot::id, identity()));
    }

    @Override
    public void opened(Collection<LotId> ids, LocalDate day) {
        // In the order of their ids: two records that share lots must not wait for each other.
        ids.stream()
                .map(LotId::value)
                .sorted()
                .distinct()
                .forEach(id -> jdbc.sql("""
                        UPDATE pigment_lot SET opened_on = :day
                        WHERE id = :id AND (opened_on IS NULL OR opened_on > :day)
                        """).param("day", day).param("id", id).update());
    }

    static PigmentLot lot(ResultSet row, int number) throws SQLException {
        return new PigmentLot(
                new LotId(row.getObject("id", UUID.class)),
                new ClinicCode(row.getString("clinic")),
                new PigmentLot.Label(
                        row.getString("maker"),
                        row.getString("product"),
                        row.getString("shade"),
                        row.getString("lot_number")),
                row.getObject("expires_on", LocalDate.class),
                Optional.ofNullable(row.getObject("opened_on", LocalDate.class)),
                row.getInt("months_after_opening"),
                new PigmentLot.Stock(
                        row.getInt("bottles"),
                        Optional.ofNullable(row.getObject("used_up_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("quarantined_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)));
    }
}
