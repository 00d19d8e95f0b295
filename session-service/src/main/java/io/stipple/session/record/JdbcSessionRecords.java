package io.stipple.session.record;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.session.plan.PlanId;
import io.stipple.session.record.SessionRecord.Completed;
import io.stipple.session.record.SessionRecord.Draft;
import io.stipple.session.visit.AppointmentId;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcSessionRecords implements SessionRecords {
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final RecordReading reading;

    JdbcSessionRecords(JdbcTemplate template) {
        this.batches = template;
        this.jdbc = JdbcClient.create(template);
        this.reading = new RecordReading(jdbc);
    }

    @Override
    public boolean open(Draft draft, UUID by, Instant at) {
        return insert(List.<@Nullable Object[]>of(RecordRows.draft(draft, by, at)))[0] == 1;
    }

    @Override
    public List<Completed> add(List<Completed> completed) {
        int[] added = insert(completed.stream().map(RecordRows::completed).toList());
        List<Completed> leftOut = IntStream.range(0, added.length)
                .filter(number -> added[number] == 0)
                .mapToObj(completed::get)
                .toList();
        if (leftOut.isEmpty()) {
            addTreatments(completed);
        }
        return leftOut;
    }

    @Override
    public void under(RecordId id, UUID consent) {
        jdbc.sql("UPDATE session_record SET consent_id = :consent WHERE id = :id")
                .param("consent", consent)
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<SessionRecord> find(RecordId id, ClinicScope scope) {
        return reading.inScope("id = :id", id.value(), scope).stream().findFirst();
    }

    @Override
    public Optional<SessionRecord> hold(RecordId id, ClinicScope scope) {
        jdbc.sql("SELECT FROM session_record WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query()
                .listOfRows();
        return find(id, scope);
    }

    @Override
    public Optional<SessionRecord> of(AppointmentId appointment, ClinicScope scope) {
        return reading.inScope("appointment_id = :id", appointment.value(), scope).stream()
                .findFirst();
    }

    @Override
    public List<SessionRecord> of(ClientId client, ClinicScope scope) {
        return reading.inScope("client_id = :id", client.value(), scope);
    }

    @Override
    public List<SessionRecord> between(ClinicCode clinic, LocalDate from, LocalDate to, int most) {
        return reading.between(clinic, from, to, most);
    }

    @Override
    public void rewrite(Draft draft) {
        jdbc.sql("""
                UPDATE session_record SET version = :version, observations = :observations,
                       aftercare_oral = :oral, aftercare_written = :written
                WHERE id = :id
                """)
                .param("version", draft.version())
                .param("observations", draft.entry().observations().orElse(null))
                .param("oral", draft.entry().aftercare().oral())
                .param("written", draft.entry().aftercare().written())
                .param("id", draft.id().value())
                .update();
        jdbc.sql("DELETE FROM treatment WHERE record_id = :id")
                .param("id", draft.id().value())
                .update();
        addTreatments(List.of(draft));
    }

    @Override
    public void complete(Completed record, String practice) {
        jdbc.sql("""
                UPDATE session_record SET state = 'COMPLETED', version = :version, ended_at = :endedAt,
                       completed_by = :by, completed_at = :at, practice = :practice
                WHERE id = :id
                """)
                .param("version", record.version())
                .param("practice", practice)
                .param("endedAt", RecordRows.utc(record.endedAt()))
                .param("by", record.sign().by())
                .param("at", RecordRows.utc(record.sign().at()))
                .param("id", record.id().value())
                .update();
    }

    @Override
    public int lastSessionOf(PlanId plan) {
        return jdbc.sql("SELECT coalesce(max(session_number), 0) FROM session_record WHERE plan_id = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    private int[] insert(List<@Nullable Object[]> rows) {
        return batches.batchUpdate("""
                INSERT INTO session_record (id, appointment_id, client_id, clinic, zone, plan_id, session_number,
                                            starts_at, state, version, aftercare_oral, aftercare_written, opened_by,
                                            opened_at, ended_at, completed_by, completed_at, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT ON CONSTRAINT appointment_has_one_record DO NOTHING
                """, rows);
    }

    private void addTreatments(List<? extends SessionRecord> records) {
        batches.batchUpdate(
                """
                INSERT INTO treatment (record_id, row_number, zone, lot_id, pigment_parts, water_parts, needle,
                                       depth_tenths_mm, cycles_per_second)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, records.stream().flatMap(RecordRows::treatments).toList());
    }
}
