package io.stipple.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import io.stipple.contracts.Event;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Facts as JSON and back. It is strict about what a fact must say and easy about what it may say besides, so that
/// publisher and reader can be deployed apart. A mapper of its own: how a service words its HTTP must not reach the
/// wire.
public final class FactJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new OtherForUnknownEnumValues())
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(_ -> Value.construct(Include.NON_ABSENT, Include.ALWAYS))
            .build();

    private FactJson() {}

    /// An absent `Optional` is left out.
    public static String write(Event fact) {
        return MAPPER.writeValueAsString(fact);
    }

    /// Reads what this version knows: unknown members are ignored, an unknown enum value becomes `OTHER`.
    ///
    /// @throws tools.jackson.core.JacksonException if it is no JSON object, or a member that is not `Optional` is
    /// absent
    public static <E extends Event> E read(byte[] json, Class<E> form) {
        return MAPPER.readValue(json, form);
    }
}
