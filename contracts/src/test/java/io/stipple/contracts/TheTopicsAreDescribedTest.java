package io.stipple.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

class TheTopicsAreDescribedTest {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    @Test
    void inAnAsyncApiFileThatMatchesTheCode() throws IOException {
        Committed.resource("asyncapi.yaml").mustBe(YAML.writeValueAsString(asyncApi()));
    }

    @Test
    void eachIsNamedByPublisherAndNoun() {
        assertThat(Topic.all()).allMatch(topic -> topic.name().startsWith(topic.publisher() + "."));
        assertThat(Topic.all()).extracting(Topic::name).doesNotHaveDuplicates();
    }

    private static Map<String, Object> asyncApi() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put(
                "info",
                ordered(
                        "title",
                        "Stipple",
                        "version",
                        "1.0.0",
                        "description",
                        "The facts Stipple's services tell each other. CloudEvents 1.0 in Kafka binary mode: "
                                + "attributes are record headers, the value is JSON.",
                        "license",
                        ordered("name", "Apache-2.0")));
        document.put("defaultContentType", "application/json");
        Map<String, Object> channels = new LinkedHashMap<>();
        Map<String, Object> operations = new LinkedHashMap<>();
        Map<String, Object> messages = new LinkedHashMap<>();
        for (Topic<?> topic : Topic.all()) {
            String channel = id(topic.name());
            Map<String, Object> carried = new LinkedHashMap<>();
            typesOn(topic).forEach(type -> {
                carried.put(id(type.event()), reference("components", "messages", id(type.event())));
                messages.put(id(type.event()), message(type, topic));
            });
            channels.put(
                    channel,
                    ordered(
                            "address",
                            topic.name(),
                            "description",
                            "Written by " + topic.publisher() + " alone; keyed by " + topic.keyedBy(),
                            "messages",
                            carried,
                            "bindings",
                            ordered("kafka", ordered("partitions", Topic.PARTITIONS))));
            operations.put(
                    "publish" + Character.toUpperCase(channel.charAt(0)) + channel.substring(1),
                    ordered("action", "send", "channel", reference("channels", channel)));
        }
        document.put("channels", channels);
        document.put("operations", operations);
        document.put(
                "components",
                ordered("messages", messages, "messageTraits", ordered("cloudEvent", ordered("headers", headers()))));
        return document;
    }

    private static Map<String, Object> message(EventType<?> type, Topic<?> topic) {
        return ordered(
                "name", type.name(),
                "title", type.event(),
                "contentType", "application/json",
                "traits", List.of(reference("components", "messageTraits", "cloudEvent")),
                "bindings", ordered("kafka", ordered("key", ordered("type", "string", "description", topic.keyedBy()))),
                "payload", ordered("$ref", "./schemas/" + type.name() + ".json"));
    }

    private static Map<String, Object> headers() {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map.of(
                        "ce_specversion", "always 1.0",
                        "ce_id", "UUIDv7 of the fact: the same id is the same fact, however often it arrives",
                        "ce_type", "one of the message names in this file",
                        "ce_source", "the publishing service",
                        "ce_subject", "id of the aggregate the fact is about",
                        "ce_time", "when it became true",
                        "ce_clinicid", "code of the clinic where it happened",
                        "ce_seq", "counts the facts of one subject from 1, without gaps",
                        "traceparent", "W3C trace context of the act behind the fact, when traced",
                        "recordedat", "real time the fact was put in the publisher's outbox")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(header ->
                        properties.put(header.getKey(), ordered("type", "string", "description", header.getValue())));
        return ordered("type", "object", "properties", properties);
    }

    private static Stream<EventType<?>> typesOn(Topic<?> topic) {
        return EventType.all().stream().filter(type -> type.topic().equals(topic));
    }

    /// `touch-up-due` becomes `touchUpDue`: AsyncAPI ids take no dots or hyphens in some tools.
    private static String id(String name) {
        String[] words = name.split("[.-]");
        StringBuilder id = new StringBuilder(words[0]);
        Stream.of(words)
                .skip(1)
                .forEach(
                        word -> id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return id.toString();
    }

    private static Map<String, Object> reference(String... path) {
        return ordered("$ref", "#/" + String.join("/", path));
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            ordered.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return ordered;
    }
}
