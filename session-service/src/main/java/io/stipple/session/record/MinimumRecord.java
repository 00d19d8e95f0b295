package io.stipple.session.record;

import io.stipple.session.consent.ConsentKind;
import io.stipple.session.consent.Consents;
import io.stipple.session.jurisdiction.MinimumItem;
import io.stipple.session.jurisdiction.Practice;
import io.stipple.session.jurisdiction.Practices;
import io.stipple.session.patch.PatchTest;
import io.stipple.session.patch.PatchTests;
import io.stipple.session.pigment.LotId;
import java.util.List;
import java.util.Map;

/// What a record must hold before it is signed off, by the practice of its jurisdiction. All of what is missing is
/// said at once.
class MinimumRecord {
    private final Practices practices;
    private final Consents consents;
    private final PatchTests patches;
    private final Evidence evidence;

    MinimumRecord(Practices practices, Consents consents, PatchTests patches, Evidence evidence) {
        this.practices = practices;
        this.consents = consents;
        this.patches = patches;
        this.evidence = evidence;
    }

    Practice practice(SessionRecord record) {
        return practices.of(record.subject().clinic());
    }

    List<RecordRefusal> missing(SessionRecord record) {
        return missingItems(record).stream()
                .<RecordRefusal>map(RecordRefusal.Missing::new)
                .toList();
    }

    List<MinimumItem> missingItems(SessionRecord record) {
        return practice(record).minimum().stream()
                .sorted()
                .filter(item -> !has(record, item))
                .toList();
    }

    private boolean has(SessionRecord record, MinimumItem item) {
        Entry entry = record.entry();
        return switch (item) {
            case TREATMENTS -> !entry.treatments().isEmpty();
            case OBSERVATIONS -> entry.observations().isPresent();
            case AFTERCARE_ORAL -> entry.aftercare().oral();
            case AFTERCARE_WRITTEN -> entry.aftercare().written();
            case SIGNATURES ->
                consents.valid(record.subject().client(), record.subject().clinic(), ConsentKind.TREATMENT)
                        .isPresent();
            case PATCH_TEST -> tested(record);
            case BEFORE_PHOTO -> evidence.hasPhotoBefore(record.id());
            case AFTER_PHOTO -> evidence.hasPhotoAfter(record.id());
        };
    }

    private boolean tested(SessionRecord record) {
        List<LotId> lots = record.entry().lots();
        Map<LotId, PatchTest.Result> results = patches.results(record.subject().client(), lots);
        return lots.stream().allMatch(lot -> results.get(lot) == PatchTest.Result.NEGATIVE);
    }
}
