package io.stipple.session.record;

import io.stipple.session.pigment.LotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class JdbcAmendments implements Amendments {
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcAmendments(JdbcTemplate template, JsonMapper json) {
        this.batches = template;
        this.jdbc = JdbcClient.create(template);
        this.json = json;
    }

    @Override
    public List<Amendment> of(RecordId record) {
        return of(List.of(record)).getOrDefault(record, List.of());
    }

    @Override
    public Map<RecordId, List<Amendment>> of(Collection<RecordId> records) {
        return jdbc
                .sql("SELECT * FROM amendment WHERE record_id = ANY (:records) ORDER BY record_id, number")
                .param("records", RecordRows.ids(records))
                .query((row, _) -> Map.entry(new RecordId(row.getObject("record_id", UUID.class)), amendment(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public void add(RecordId record, Amendment amendment) {
        jdbc.sql("""
                INSERT INTO amendment (id, record_id, number, reason, old_entry, new_entry, amended_by, amended_at)
                VALUES (:id, :record, :number, :reason, :old::jsonb, :new::jsonb, :by, :at)
                """)
                .param("id", amendment.id())
                .param("record", record.value())
                .param("number", amendment.number())
                .param("reason", amendment.reason())
                .param("old", json.writeValueAsString(EntryForm.of(amendment.before())))
                .param("new", json.writeValueAsString(EntryForm.of(amendment.after())))
                .param("by", amendment.by())
                .param("at", RecordRows.utc(amendment.at()))
                .update();
        batches.batchUpdate(
                "INSERT INTO amended_lot (lot_id, record_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                amendment.after().lots().stream()
                        .filter(lot -> !amendment.before().lots().contains(lot))
                        .sorted(Comparator.comparing(LotId::value))
                        .map(lot -> new Object[] {lot.value(), record.value()})
                        .toList());
    }

    private Amendment amendment(ResultSet row) throws SQLException {
        return new Amendment(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("reason"),
                entry(row.getString("old_entry")),
                entry(row.getString("new_entry")),
                row.getObject("amended_by", UUID.class),
                row.getObject("amended_at", OffsetDateTime.class).toInstant());
    }

    private Entry entry(String stored) {
        return json.readValue(stored, EntryForm.class).entry();
    }
}
