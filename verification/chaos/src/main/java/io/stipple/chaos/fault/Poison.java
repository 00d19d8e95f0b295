package io.stipple.chaos.fault;

import io.stipple.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Records no reader can take in, most under stories of their own and one under a living client's. They are parked with
/// their cause, everybody else's facts flow on, and an operator discards them.
record Poison(Ground ground, ParkedDesk desk) implements Fault {

    private static final String BOOKED = "io.stipple.booking.appointment-booked.v1";

    @Override
    public String kind() {
        return "poison: bad JSON, wrong type, null key, ...";
    }

    @Override
    public Target target() {
        return Target.NONE;
    }

    @Override
    public double happen() throws InterruptedException {
        List<ProducerRecord<byte[], byte[]>> poison = new ArrayList<>();
        poison.add(record(story(), headers(BOOKED), "{ this is no JSON"));
        poison.add(record(story(), headers(BOOKED), "{\"appointmentId\": 7, \"kind\": []}"));
        poison.add(record(story(), headers("io.stipple.session.session-completed.v1"), "{}"));
        poison.add(record(story(), headers("io.stipple.booking.appointment-booked.v9"), "{}"));
        poison.add(record(story(), Map.of(), "{}"));
        poison.add(record("", headers(BOOKED), "{}"));
        poison.add(record(story(), headers(BOOKED), "[" + "9,".repeat(200_000) + "9]"));
        livingClient().ifPresent(client -> poison.add(record(client, headers(BOOKED), "null and void")));
        new Injections(ground.stack().addresses().kafka(), ground.injected()).write(poison);
        // all but the unknown version are parked by each of the three who read the topic
        Ground.secondsUntil(
                "poison, which should be parked,", () -> desk.parked(ground.injected()) >= 3 * (poison.size() - 1));
        return Ground.secondsUntil("what waits behind poison", () -> desk.discard(ground.injected()) == 0);
    }

    private Optional<String> livingClient() {
        return ground
                .rows()
                .texts("booking", "select client_id from appointment order by booked_at desc limit 1")
                .stream()
                .findFirst();
    }

    private static String story() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, String> headers(String type) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/chaos");
        headers.put("ce_subject", UUID.randomUUID().toString());
        headers.put("ce_time", "2026-01-01T00:00:00Z");
        headers.put("ce_clinicid", "nowhere");
        headers.put("ce_seq", "1");
        return headers;
    }

    private static ProducerRecord<byte[], byte[]> record(String key, Map<String, String> headers, String payload) {
        var record = key.isEmpty()
                ? new ProducerRecord<byte[], byte[]>(Topic.APPOINTMENTS.name(), bytes(payload))
                : new ProducerRecord<>(Topic.APPOINTMENTS.name(), bytes(key), bytes(payload));
        headers.forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
