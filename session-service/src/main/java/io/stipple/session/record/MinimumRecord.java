package io.stipple.session.record;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.jurisdiction.MinimumItem;
import io.stipple.session.jurisdiction.Practice;
import io.stipple.session.jurisdiction.Practices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a record must hold before it is signed off, by the practice of its jurisdiction. All of what is missing is
/// said at once.
class MinimumRecord {
    private final Practices practices;
    private final Evidences evidences;

    MinimumRecord(Practices practices, Evidences evidences) {
        this.practices = practices;
        this.evidences = evidences;
    }

    Practice practice(SessionRecord record) {
        return practices.of(record.subject().clinic());
    }

    List<RecordRefusal> missing(SessionRecord record) {
        return missing(record.subject().clinic(), List.of(record)).getOrDefault(record.id(), List.of()).stream()
                .<RecordRefusal>map(RecordRefusal.Missing::new)
                .toList();
    }

    /// Of many records of one clinic, each with what it lacks.
    Map<RecordId, List<MinimumItem>> missing(ClinicCode clinic, List<? extends SessionRecord> records) {
        Set<MinimumItem> asked = practices.of(clinic).minimum();
        Evidence evidence = evidences.of(clinic, records, asked);
        return records.stream()
                .collect(Collectors.toMap(
                        SessionRecord::id,
                        record -> asked.stream()
                                .sorted()
                                .filter(item -> !has(record, item, evidence))
                                .toList()));
    }

    private static boolean has(SessionRecord record, MinimumItem item, Evidence evidence) {
        Entry entry = record.entry();
        return switch (item) {
            case TREATMENTS -> !entry.treatments().isEmpty();
            case OBSERVATIONS -> entry.observations().isPresent();
            case AFTERCARE_ORAL -> entry.aftercare().oral();
            case AFTERCARE_WRITTEN -> entry.aftercare().written();
            case SIGNATURES -> evidence.signed().contains(record.id());
            case PATCH_TEST -> evidence.tested().contains(record.id());
            case BEFORE_PHOTO -> evidence.photosBefore().contains(record.id());
            case AFTER_PHOTO -> evidence.photosAfter().contains(record.id());
        };
    }
}
