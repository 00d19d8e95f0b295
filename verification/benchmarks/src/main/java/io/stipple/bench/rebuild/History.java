package io.stipple.bench.rebuild;

import io.stipple.contracts.Event;
import io.stipple.contracts.Origin;
import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.events.FactJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Five years of visits at 200 clinics, the same again for the same seed: booked, sometimes moved, completed; every
/// twentieth record delivered twice.
final class History {
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    private static final int DAYS = 5 * 365;
    private static final int CLINICS = 200;

    private final Random random;
    private final KafkaProducer<String, byte[]> kafka;
    private int written;

    private History(long seed, KafkaProducer<String, byte[]> kafka) {
        this.random = new Random(seed);
        this.kafka = kafka;
    }

    /// @return how many records the topic then holds
    static int write(String bootstrapServers, long seed, int atLeast) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 20, "batch.size", 65536);
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(java.util.List.of(new NewTopic(Topic.APPOINTMENTS.name(), Topic.PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
        try (var kafka = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var history = new History(seed, kafka);
            while (history.written < atLeast) {
                history.visit();
            }
            return history.written;
        }
    }

    private void visit() {
        UUID appointment = id();
        UUID client = id();
        String clinic = "clinic-" + random.nextInt(CLINICS);
        Instant startsAt = START.plusSeconds(86_400L * random.nextInt(DAYS) + 1800L * random.nextInt(20));
        Instant later = startsAt.plusSeconds(86_400L * (1 + random.nextInt(14)));
        boolean moved = random.nextInt(5) == 0;
        long seq = 0;
        send(
                ++seq,
                new AppointmentBooked(
                        appointment,
                        client,
                        clinic,
                        id(),
                        id(),
                        AppointmentKind.SESSION,
                        Optional.empty(),
                        Optional.empty(),
                        startsAt,
                        startsAt.plusSeconds(10_800),
                        "America/New_York",
                        Origin.ONLINE,
                        startsAt));
        if (moved) {
            send(
                    ++seq,
                    new AppointmentMoved(
                            appointment,
                            client,
                            clinic,
                            id(),
                            id(),
                            AppointmentKind.SESSION,
                            startsAt,
                            later,
                            later.plusSeconds(10_800),
                            "America/New_York",
                            1,
                            startsAt));
        }
        send(
                ++seq,
                new AppointmentCompleted(
                        appointment, client, clinic, AppointmentKind.SESSION, moved ? later : startsAt, later));
    }

    private void send(long seq, AppointmentEvent fact) {
        UUID id = id();
        deliver(id, seq, fact);
        if (random.nextInt(20) == 0) {
            deliver(id, seq, fact);
        }
    }

    private void deliver(UUID id, long seq, Event fact) {
        var made = new ProducerRecord<>(
                Topic.APPOINTMENTS.name(), fact.story(), FactJson.write(fact).getBytes(StandardCharsets.UTF_8));
        FactHeaders.of(fact, id, "booking", fact.occurredAt())
                .forEach((name, value) -> made.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        made.headers().add(FactHeaders.SEQ, Long.toString(seq).getBytes(StandardCharsets.UTF_8));
        kafka.send(made);
        written++;
    }

    /// Rising, as UUIDv7s do.
    private UUID id() {
        return new UUID(0x0190_0000_0000_7000L + ((long) written << 16), random.nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
