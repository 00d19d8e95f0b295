package io.stipple.session.record;

import java.util.List;
import java.util.stream.Stream;

/// What any record, a draft or an imported one too, lacks of its jurisdiction's minimum.
public class RecordCheck {
    private final MinimumRecord minimum;

    RecordCheck(MinimumRecord minimum) {
        this.minimum = minimum;
    }

    /// In the words of the practice; `SIGN_OFF` for a draft.
    public List<String> missing(SessionRecord record) {
        Stream<String> items = minimum.missingItems(record).stream().map(Enum::name);
        return (record instanceof SessionRecord.Draft ? Stream.concat(Stream.of("SIGN_OFF"), items) : items).toList();
    }
}
