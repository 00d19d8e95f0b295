package io.stipple.session.consultation;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

class JdbcConsultations implements Consultations {
    private final JdbcTemplate batches;

    JdbcConsultations(JdbcTemplate batches) {
        this.batches = batches;
    }

    @Override
    public List<Consultation> add(List<Consultation> completed) {
        int[] added = batches.batchUpdate(
                """
                        INSERT INTO consultation (id, appointment_id, client_id, clinic, outcome, not_before, norwood,
                                                  ludwig, alopecia, fitzpatrick, hairline, completed_by, completed_at,
                                                  origin, zones, scars)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT ON CONSTRAINT consultation_is_completed_once DO NOTHING
                        """, completed.stream().map(JdbcConsultations::row).toList());
        return IntStream.range(0, added.length)
                .filter(number -> added[number] == 0)
                .mapToObj(completed::get)
                .toList();
    }

    private static @Nullable Object[] row(Consultation consultation) {
        Consultation.Setting setting = consultation.setting();
        Assessment seen = consultation.assessment();
        return new @Nullable Object[] {
            consultation.id().value(),
            setting.appointment().value(),
            setting.client().value(),
            setting.clinic().value(),
            consultation.outcome().code().name(),
            consultation.outcome().deferredTo().orElse(null),
            seen.norwood().isPresent() ? seen.norwood().getAsInt() : null,
            seen.ludwig().isPresent() ? seen.ludwig().getAsInt() : null,
            seen.alopecia().map(Enum::name).orElse(null),
            seen.skin().ordinal() + 1,
            seen.hairline().name(),
            consultation.sign().by(),
            consultation.sign().at().atOffset(ZoneOffset.UTC),
            consultation.sign().origin().name(),
            seen.zones().stream().map(Enum::name).toArray(String[]::new),
            seen.scars()
        };
    }
}
