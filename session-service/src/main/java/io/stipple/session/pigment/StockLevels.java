package io.stipple.session.pigment;

import io.stipple.platform.identity.ClinicCode;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many bottles of a colour each clinic wants to have.
class StockLevels {
    private final JdbcClient jdbc;

    StockLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Colour, Integer> of(ClinicCode clinic) {
        return jdbc
                .sql("SELECT * FROM stock_level WHERE clinic = :clinic")
                .param("clinic", clinic.value())
                .query((row, _) -> Map.entry(
                        new Colour(row.getString("maker"), row.getString("product"), row.getString("shade")),
                        row.getInt("least")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void set(ClinicCode clinic, Colour colour, int least) {
        jdbc.sql("""
                INSERT INTO stock_level (clinic, maker, product, shade, least)
                VALUES (:clinic, :maker, :product, :shade, :least)
                ON CONFLICT (clinic, maker, product, shade) DO UPDATE SET least = excluded.least
                """)
                .param("clinic", clinic.value())
                .param("maker", colour.maker())
                .param("product", colour.product())
                .param("shade", colour.shade())
                .param("least", least)
                .update();
    }
}
