package io.stipple.session.patch;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.pigment.LotId;
import io.stipple.session.visit.ClientId;
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
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPatchTests implements PatchTests {
    private final JdbcClient jdbc;

    JdbcPatchTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<LotId, PatchTest.Result> results(ClientId client, Collection<LotId> lots) {
        if (lots.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                SELECT DISTINCT ON (used.id) used.id, result
                FROM pigment_lot used
                JOIN pigment_lot tested USING (maker, product, shade, lot_number)
                JOIN patch_test ON lot_id = tested.id
                WHERE used.id IN (:lots) AND client_id = :client
                ORDER BY used.id, applied_on DESC, patch_test.id DESC
                """)
                .param("lots", lots.stream().map(LotId::value).toList())
                .param("client", client.value())
                .query((row, _) -> Map.entry(
                        new LotId(row.getObject("id", UUID.class)), PatchTest.Result.valueOf(row.getString("result"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void add(PatchTest test) {
        jdbc.sql("""
                INSERT INTO patch_test (id, client_id, clinic, lot_id, applied_on, result, applied_by)
                VALUES (:id, :client, :clinic, :lot, :on, :result, :by)
                """)
                .param("id", test.id())
                .param("client", test.client().value())
                .param("clinic", test.clinic().value())
                .param("lot", test.lot().value())
                .param("on", test.appliedOn())
                .param("result", test.result().name())
                .param("by", test.by())
                .update();
    }

    @Override
    public Optional<PatchTest> read(UUID id, PatchTest.Result result, UUID by, Instant at) {
        return jdbc.sql("""
                UPDATE patch_test SET result = :result, read_by = :by, read_at = :at
                WHERE id = :id AND result = 'PENDING' RETURNING *
                """)
                .param("result", result.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(JdbcPatchTests::test)
                .optional();
    }

    @Override
    public Optional<PatchTest> find(UUID id) {
        return jdbc.sql("SELECT * FROM patch_test WHERE id = :id")
                .param("id", id)
                .query(JdbcPatchTests::test)
                .optional();
    }

    @Override
    public List<PatchTest> of(ClientId client) {
        return jdbc.sql(
                        "SELECT * FROM patch_test WHERE client_id = :client ORDER BY applied_on DESC, id DESC LIMIT 100")
                .param("client", client.value())
                .query(JdbcPatchTests::test)
                .list();
    }

    private static PatchTest test(ResultSet row, int number) throws SQLException {
        return new PatchTest(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicCode(row.getString("clinic")),
                new LotId(row.getObject("lot_id", UUID.class)),
                row.getObject("applied_on", LocalDate.class),
                PatchTest.Result.valueOf(row.getString("result")),
                row.getObject("applied_by", UUID.class),
                Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
