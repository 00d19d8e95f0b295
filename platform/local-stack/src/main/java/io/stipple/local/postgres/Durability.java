package io.stipple.local.postgres;

import java.util.List;

/// What a crash of the machine may cost.
public enum Durability {
    /// Nothing that was committed.
    KEPT(List.of()),
    /// Everything: right for tests, which start anew anyway, and several times as fast.
    FORGOTTEN(List.of(
            "-c",
            "fsync=off",
            "-c",
            "synchronous_commit=off",
            "-c",
            "full_page_writes=off",
            "-c",
            "wal_level=minimal",
            "-c",
            "max_wal_senders=0"));

    private final List<String> settings;

    Durability(List<String> settings) {
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
