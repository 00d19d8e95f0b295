package io.stipple.booking.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.events.FactHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingFactsOnTest {
    private static final Map<String, String> HEADERS = Map.of(
            FactHeaders.ID,
            "0198f3a0-0000-7000-8000-000000000001",
            FactHeaders.TYPE,
            "io.stipple.booking.waitlist-offered.v1",
            "ce_clinicid",
            "miami-brickell",
            FactHeaders.RECORDED_AT,
            "2026-11-23T03:00:00Z");

    @Test
    void asTheyStandOnTheTopic() {
        assertThat(Told.of(record(HEADERS))).get().extracting(Told::event).isEqualTo("waitlist-offered");
    }

    @ParameterizedTest
    @CsvSource({
        FactHeaders.ID + ", not-an-id",
        FactHeaders.RECORDED_AT + ", yesterday",
        FactHeaders.TYPE + ", io.stipple.booking.of-a-later-version.v7"
    })
    void leavesOutWhatNobodyCanRead(String header, String value) {
        Map<String, String> headers = new HashMap<>(HEADERS);
        headers.put(header, value);

        assertThat(Told.of(record(headers))).isEmpty();
    }

    @Test
    void fromEveryTopicThatBookingWritesTo() {
        assertThat(Told.TOPICS)
                .containsExactlyInAnyOrder(
                        "booking.clinics", "booking.clients", "booking.appointments", "booking.waitlist");
    }

    private static ConsumerRecord<byte[], byte[]> record(Map<String, String> headers) {
        var record =
                new ConsumerRecord<>("booking.waitlist", 0, 0L, new byte[0], "{}".getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
