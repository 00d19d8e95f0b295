package io.stipple.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EveryFactIsFrozenTest {
    static List<EventType<?>> types() {
        return EventType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsFromItsSampleAndWritesItBackUnchanged(EventType<?> type) throws IOException {
        JsonNode sample = sample(type);

        Event fact = Json.MAPPER.treeToValue(sample, type.payload());

        assertThat(Json.MAPPER.valueToTree(fact).toPrettyString()).isEqualTo(sample.toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsThoughALaterVersionAddedAField(EventType<?> type) throws IOException {
        ObjectNode later = (ObjectNode) sample(type);

        later.put("addedLater", true);

        assertThat(Json.MAPPER.treeToValue(later, type.payload()).clinicCode()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("types")
    void itsSchemaIsCommitted(EventType<?> type) throws IOException {
        Committed.resource("schemas/" + type.name() + ".json").mustBe(Json.pretty(JsonSchema.of(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void carriesNobodysNameOrAddress(EventType<?> type) {
        Set<String> personal = Set.of("name", "email", "phone", "address", "birthDate", "note", "text", "photo");

        Stream<String> components =
                Arrays.stream(type.payload().getRecordComponents()).map(RecordComponent::getName);

        assertThat(components)
                .noneMatch(component -> personal.stream()
                        .anyMatch(word -> component.toLowerCase().contains(word.toLowerCase())));
    }

    @Test
    void noSampleOrSchemaOutlivesItsType() throws IOException {
        Set<String> named = types().stream().map(type -> type.name() + ".json").collect(Collectors.toSet());

        assertThat(files("samples")).isEqualTo(named);
        assertThat(files("schemas")).isEqualTo(named);
    }

    @Test
    void everyMemberOfEveryFamilyIsRegistered() {
        Set<Class<?>> registered = types().stream().map(EventType::payload).collect(Collectors.toSet());

        Set<Class<?>> members = Topic.all().stream()
                .flatMap(topic -> Arrays.stream(topic.events().getPermittedSubclasses()))
                .collect(Collectors.toSet());

        assertThat(registered).isEqualTo(members);
    }

    @Test
    void eachTypeIsFoundByItsNameAndByItsFact() throws IOException {
        for (EventType<?> type : types()) {
            assertThat(EventType.named(type.name())).contains(type);
            assertThat(EventType.of(Json.MAPPER.treeToValue(sample(type), type.payload())))
                    .isEqualTo(type);
        }
    }

    @Test
    void aTypeOfALaterVersionIsUnknownRatherThanWrong() {
        assertThat(EventType.named("io.stipple.booking.appointment-booked.v99")).isEmpty();
    }

    private static JsonNode sample(EventType<?> type) throws IOException {
        try (InputStream json = Event.class.getResourceAsStream("samples/" + type.name() + ".json")) {
            assertThat(json).as("frozen sample of " + type.name()).isNotNull();
            return Json.MAPPER.readTree(json);
        }
    }

    private static Set<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/stipple/contracts", folder))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
