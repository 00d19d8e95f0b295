package io.stipple.session.pigment;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.ids.Ids;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The bottles of every lot, as rows that are held and changed.
class Bottles {
    private final JdbcClient jdbc;

    Bottles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(PigmentLot lot, LocalDate today) {
        jdbc.sql("UPDATE pigment_lot SET opened_on = :today WHERE id = :id")
                .param("today", today)
                .param("id", lot.id().value())
                .update();
    }

    /// @param since absent to release it
    void quarantine(PigmentLot lot, Optional<Instant> since) {
        jdbc.sql("UPDATE pigment_lot SET quarantined_at = :since WHERE id = :id")
                .param(
                        "since",
                        since.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", lot.id().value())
                .update();
    }

    void take(PigmentLot lot, int bottles, LocalDate today) {
        jdbc.sql("""
                UPDATE pigment_lot SET bottles = bottles - :taken,
                       used_up_on = CASE WHEN bottles = :taken THEN :today::date END
                WHERE id = :id
                """)
                .param("taken", bottles)
                .param("today", today)
                .param("id", lot.id().value())
                .update();
    }

    LotId put(PigmentLot lot, ClinicCode to, int bottles, Instant now) {
        return jdbc.sql("""
                INSERT INTO pigment_lot (id, clinic, maker, product, shade, lot_number, expires_on, opened_on,
                                         months_after_opening, received_at, bottles, safety_document)
                SELECT :new, :to, maker, product, shade, lot_number, expires_on, opened_on, months_after_opening, :now,
                       :bottles, safety_document
                FROM pigment_lot WHERE id = :id
                ON CONFLICT ON CONSTRAINT lot_stands_once_on_a_clinics_shelf DO UPDATE
                SET bottles = pigment_lot.bottles + excluded.bottles, used_up_on = NULL
                RETURNING id
                """)
                .param("new", Ids.next())
                .param("to", to.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("bottles", bottles)
                .param("id", lot.id().value())
                .query((row, _) -> new LotId(row.getObject("id", UUID.class)))
                .single();
    }

    /// Until the transaction ends.
    Optional<PigmentLot> hold(LotId id) {
        return jdbc.sql("SELECT * FROM pigment_lot WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(JdbcPigmentLots::lot)
                .optional();
    }
}
