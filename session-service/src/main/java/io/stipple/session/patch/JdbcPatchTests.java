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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPatchTests implements PatchTests {
    private final JdbcClient jdbc;

    JdbcPatchTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<LotId, PatchTest.Result> results(ClientId client, Collection<LotId> lots) {
        return lots.isEmpty() ? Map.of() : results(List.of(client), lots).getOrDefault(client, Map.of());
    }

    @Override
    public Map<ClientId, Map<LotId, PatchTest.Result>> results(Collection<ClientId> clients, Collection<LotId> lots) {
        Map<ClientId, Map<LotId, PatchTest.Result>> results = new HashMap<>();
        jdbc.sql("""
                SELECT DISTINCT ON (client, used.id) client, used.id, result
                FROM unnest(:clients::uuid[]) client
                JOIN patch_test ON client_id = client
                JOIN pigment_lot tested ON tested.id = lot_id
                JOIN pigment_lot used USING (maker, product, shade, lot_number)
                WHERE used.id = ANY (:lots)
                ORDER BY client, used.id, applied_on DESC, patch_test.id DESC
                """)
                .param("clients", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("lots", lots.stream().map(LotId::value).toArray(UUID[]::new))
                .query(row -> {
                    results.computeIfAbsent(new ClientId(row.getObject("client", UUID.class)), _ -> new HashMap<>())
                            .put(
                                    new LotId(row.getObject("id", UUID.class)),
                                    PatchTest.Result.valueOf(row.getString("result")));
                });
        return results;
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
