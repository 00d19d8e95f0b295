package io.stipple.session.imports;

import io.stipple.session.consultation.ConsultationId;
import io.stipple.session.plan.PlanId;
import io.stipple.session.record.RecordId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which past courses were brought in already, by the earlier system's reference.
class ImportedCourses {
    private static final long ONE_IMPORT_AT_A_TIME = 0x5719_0001L;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    ImportedCourses(JdbcTemplate template) {
        this.batches = template;
        this.jdbc = JdbcClient.create(template);
    }

    /// Until the transaction ends: the same course sent twice at once comes in once.
    void waitForTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:key)")
                .param("key", ONE_IMPORT_AT_A_TIME)
                .query()
                .listOfRows();
    }

    Map<String, ImportedCourse> find(Collection<String> references) {
        return jdbc
                .sql("SELECT * FROM imported_course WHERE reference IN (:references)")
                .param("references", references)
                .query(ImportedCourses::course)
                .stream()
                .collect(Collectors.toMap(ImportedCourse::reference, Function.identity()));
    }

    /// Those of the given ids that a plan already has.
    Set<PlanId> plansAmong(Collection<PlanId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("SELECT id FROM plan WHERE id IN (:ids)")
                        .param("ids", ids.stream().map(PlanId::value).toList())
                        .query((row, _) -> new PlanId(row.getObject("id", UUID.class)))
                        .stream()
                        .collect(Collectors.toSet());
    }

    void add(List<ImportedCourse> courses, Instant at) {
        batches.batchUpdate("""
                INSERT INTO imported_course (reference, consultation_id, plan_id, record_ids, imported_at)
                VALUES (?, ?, ?, ?::text[]::uuid[], ?)
                """, courses.stream().map(course -> row(course, at)).toList());
    }

    private static @Nullable Object[] row(ImportedCourse course, Instant at) {
        return new @Nullable Object[] {
            course.reference(),
            course.consultation().value(),
            course.plan().map(PlanId::value).orElse(null),
            course.records().stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}")),
            at.atOffset(ZoneOffset.UTC)
        };
    }

    private static ImportedCourse course(ResultSet row, int number) throws SQLException {
        Array records = row.getArray("record_ids");
        return new ImportedCourse(
                row.getString("reference"),
                new ConsultationId(row.getObject("consultation_id", UUID.class)),
                Optional.ofNullable(row.getObject("plan_id", UUID.class)).map(PlanId::new),
                Arrays.stream((UUID[]) records.getArray()).map(RecordId::new).toList());
    }
}
