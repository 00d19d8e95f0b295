package io.stipple.notification.memory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Rows by their key, in a known order.
public final class Table<K extends Comparable<K>, V> {
    private final Memory memory;
    private final Map<K, V> rows = new TreeMap<>();

    public Table(Memory memory) {
        this.memory = memory;
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    public Collection<V> all() {
        return rows.values();
    }

    public void put(K key, V row) {
        V before = rows.put(key, row);
        memory.undoBy(() -> {
            if (before == null) {
                rows.remove(key);
            } else {
                rows.put(key, before);
            }
        });
    }
}
