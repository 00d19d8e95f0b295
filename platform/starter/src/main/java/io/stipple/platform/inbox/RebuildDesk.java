package io.stipple.platform.inbox;

import java.util.Optional;

/// Lets operations people build a projection anew from its topic's first record, while the one that stands serves.
public interface RebuildDesk {
    /// What came of asking for a rebuild.
    sealed interface Answer {
        record Begun(Rebuild rebuild) implements Answer {}

        /// One is running, in this instance or another.
        record Running() implements Answer {}

        /// It is a reaction, or a projection that does not name its tables.
        record NotRebuildable() implements Answer {}

        record UnknownReader() implements Answer {}
    }

    /// Returns at once; the rebuild goes on in this instance.
    Answer rebuild(String reader);

    /// The latest of this reader.
    Optional<Rebuild> latest(String reader);
}
