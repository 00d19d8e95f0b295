package io.stipple.session.record;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.jurisdiction.MinimumItem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What any records, drafts or imported ones too, lack of their jurisdiction's minimum.
public class RecordCheck {
    private final MinimumRecord minimum;

    RecordCheck(MinimumRecord minimum) {
        this.minimum = minimum;
    }

    /// In the words of the practice; `SIGN_OFF` for a draft.
    public Map<RecordId, List<String>> missing(ClinicCode clinic, List<? extends SessionRecord> records) {
        Map<RecordId, List<MinimumItem>> items = minimum.missing(clinic, records);
        return records.stream()
                .collect(Collectors.toMap(
                        SessionRecord::id, record -> words(record, items.getOrDefault(record.id(), List.of()))));
    }

    private static List<String> words(SessionRecord record, List<MinimumItem> missing) {
        Stream<String> items = missing.stream().map(Enum::name);
        return (record instanceof SessionRecord.Draft ? Stream.concat(Stream.of("SIGN_OFF"), items) : items).toList();
    }
}
