package io.stipple.session.record;

import java.util.List;

/// What comes of working on a session record.
sealed interface Attempt {
    record Done(SessionRecord record) implements Attempt {}

    /// There is no such record where the caller may look.
    record NotFound() implements Attempt {}

    /// @param reasons all of them, at least one
    record Refused(List<RecordRefusal> reasons) implements Attempt {
        static Refused because(RecordRefusal reason) {
            return new Refused(List.of(reason));
        }
    }
}
