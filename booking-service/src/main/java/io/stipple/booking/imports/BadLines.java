package io.stipple.booking.imports;

import io.stipple.booking.imports.Sheet.Bad;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// What is wrong with a file. All of it is counted, and as much is kept as anybody reads.
final class BadLines {
    static final int MOST_LISTED = 10_000;

    private final List<Bad> listed = new ArrayList<>();
    private final BitSet lines = new BitSet();
    private long all;

    void add(Bad bad) {
        all++;
        lines.set((int) bad.line());
        if (listed.size() < MOST_LISTED) {
            listed.add(bad);
        }
    }

    void addAll(Collection<Bad> some) {
        some.forEach(this::add);
    }

    boolean isEmpty() {
        return all == 0;
    }

    long lines() {
        return lines.cardinality();
    }

    /// By line.
    List<Bad> listed() {
        return listed.stream().sorted(Comparator.comparingLong(Bad::line)).toList();
    }

    long notListed() {
        return all - listed.size();
    }
}
