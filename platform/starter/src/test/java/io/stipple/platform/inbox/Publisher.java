package io.stipple.platform.inbox;

import io.stipple.platform.inbox.Told.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Tells the stories of a few clients, some of it badly, some of it twice.
final class Publisher {
    private static final int CLIENTS = 4;

    final List<Told> told = new ArrayList<>();
    private final Fate fate;
    private final MemoryLog log;
    private final long[] seqs = new long[CLIENTS];

    Publisher(Fate fate, MemoryLog log) {
        this.fate = fate;
        this.log = log;
    }

    void tell() {
        int client = fate.random.nextInt(CLIENTS);
        Kind kind = kind();
        long gap = kind != Kind.WITHOUT_KEY && fate.oneIn(12) ? 1 + fate.random.nextInt(2) : 0;
        long seq = kind == Kind.WITHOUT_KEY ? 1 : seqs[client] + gap + 1;
        UUID id = kind == Kind.WITHOUT_KEY ? new UUID(2, told.size()) : new UUID(1, client);
        Told fact = new Told(told.size(), id, seq, kind, gap);
        if (kind != Kind.WITHOUT_KEY) {
            seqs[client] = seq;
        }
        fate.say("tell %s", fact);
        told.add(fact);
        log.append(client % MemoryLog.PARTITIONS, fact.record());
    }

    private Kind kind() {
        return switch (fate.random.nextInt(24)) {
            case 0, 1 -> Kind.SICK;
            case 2 -> Kind.POISON;
            case 3 -> Kind.BROKEN_JSON;
            case 4 -> Kind.OF_A_LATER_VERSION;
            case 5 -> Kind.WITHOUT_KEY;
            default -> Kind.PLAIN;
        };
    }

    /// A relay that died before it deleted what Kafka had acknowledged.
    void repeat() {
        int partition = fate.random.nextInt(MemoryLog.PARTITIONS);
        List<RawRecord> all = log.of(partition);
        int from = Math.max(0, all.size() - 1 - fate.random.nextInt(4));
        List<RawRecord> again = List.copyOf(all.subList(from, all.size()));
        fate.say("repeat %d@%d to %d", partition, from, all.size() - 1);
        again.forEach(one -> log.append(partition, one));
    }

    /// Those of the same client before it, in their order.
    List<Told> before(Told fact) {
        return IntStream.range(0, fact.number())
                .mapToObj(told::get)
                .filter(earlier -> earlier.client().equals(fact.client()))
                .toList();
    }
}
