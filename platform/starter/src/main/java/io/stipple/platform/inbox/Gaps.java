package io.stipple.platform.inbox;

import io.stipple.platform.inbox.Reading.Known;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices facts that were left out of an aggregate's count.
final class Gaps {
    private static final Logger LOG = LoggerFactory.getLogger(Gaps.class);

    private final String reader;
    private final ParkedEvents parked;

    Gaps(String reader, ParkedEvents parked) {
        this.reader = reader;
        this.parked = parked;
    }

    /// How many are missing before a fresh fact; none for a stream first seen, and none that people gave up.
    long before(String story, Known<?> known, Optional<Long> previous) {
        if (previous.isEmpty() || known.seq() <= previous.get() + 1) {
            return 0;
        }
        long last = previous.get();
        long missing = known.seq() - last - 1 - parked.discarded(reader, story, known.subject(), last, known.seq());
        if (missing > 0) {
            LOG.error(
                    "Reader {}: {} facts of {} are missing before its {}th",
                    reader,
                    missing,
                    known.subject(),
                    known.seq());
        }
        return missing;
    }
}
