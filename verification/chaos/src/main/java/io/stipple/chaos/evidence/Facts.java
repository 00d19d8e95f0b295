package io.stipple.chaos.evidence;

import io.stipple.chaos.audit.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Says of raw records what they tell, in the words of the commands.
final class Facts {

    private final Set<String> injected;
    private final Map<String, String> visitOfConsultation = new HashMap<>();

    /// @param injected the places of records that no service has written, as `topic-partition@offset`
    Facts(Set<String> injected) {
        this.injected = injected;
    }

    static String place(String topic, int partition, long offset) {
        return topic + "-" + partition + "@" + offset;
    }

    /// @param raw in order within each partition
    List<Fact> of(List<ConsumerRecord<byte[], byte[]>> raw) {
        return raw.stream().map(this::fact).toList();
    }

    private Fact fact(ConsumerRecord<byte[], byte[]> raw) {
        Map<String, String> headers = Topics.headers(raw);
        boolean ours = injected.contains(place(raw.topic(), raw.partition(), raw.offset()));
        return new Fact(
                raw.topic(),
                raw.partition(),
                raw.offset(),
                Topics.text(raw.key()),
                headers.getOrDefault("ce_id", ""),
                headers.getOrDefault("ce_subject", ""),
                number(headers.getOrDefault("ce_seq", "")),
                ours ? "" : effect(headers.getOrDefault("ce_type", ""), json(Topics.text(raw.value()))),
                ours);
    }

    private String effect(String type, JsonNode data) {
        String event = type.replaceFirst("^io\\.stipple\\.[a-z]+\\.", "").replaceFirst("\\.v\\d+$", "");
        return switch (event) {
            case "clinic-opened" -> "opened/" + text(data, "clinicCode");
            case "client-registered" -> "registered/" + text(data, "clientId");
            case "appointment-booked" -> booked(data);
            case "appointment-moved" -> "moved/" + text(data, "appointmentId") + "/" + text(data, "startsAt");
            case "appointment-cancelled" -> "cancelled/" + text(data, "appointmentId");
            case "appointment-completed" -> "completed/" + text(data, "appointmentId");
            case "consultation-completed" -> {
                visitOfConsultation.put(text(data, "consultationId"), text(data, "appointmentId"));
                yield "consulted/" + text(data, "appointmentId");
            }
            case "plan-agreed" ->
                "planned/" + visitOfConsultation.getOrDefault(text(data, "consultationId"), "nobody knows what");
            case "contraindications-checked" -> "checked/" + text(data, "checkId");
            case "session-completed" -> "treated/" + text(data, "appointmentId");
            case "course-completed" -> "course/" + text(data, "planId");
            case "touch-up-planned" -> "touch-up/" + text(data, "planId");
            case "message-sent" -> "sent/" + text(data, "messageId");
            case "message-withheld" -> "withheld/" + text(data, "messageId");
            default -> "unexpected " + type;
        };
    }

    private static String booked(JsonNode data) {
        return text(data, "kind").equals("SESSION")
                ? "session/" + text(data.path("step"), "planId") + "/"
                        + data.path("step").path("sessionNumber").asInt(0)
                : "consultation/" + text(data, "clientId");
    }

    private static String text(JsonNode data, String member) {
        return data.path(member).asString("");
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException broken) {
            return MissingNode.getInstance();
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
