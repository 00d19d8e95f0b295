package io.stipple.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The JSON Schema of a fact, read off its record. It knows the plain values facts are made of, and refuses any other.
final class JsonSchema {
    private static final Map<Type, Map<String, Object>> VALUES = Map.of(
            String.class, Map.of("type", "string"),
            UUID.class, formatted("string", "uuid"),
            Instant.class, formatted("string", "date-time"),
            LocalDate.class, formatted("string", "date"),
            int.class, formatted("integer", "int32"),
            long.class, formatted("integer", "int64"),
            boolean.class, Map.of("type", "boolean"));

    private JsonSchema() {}

    static Map<String, Object> of(EventType<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", type.name());
        schema.put("title", type.event());
        schema.putAll(object(type.payload()));
        return schema;
    }

    private static Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), value(component.getGenericType()));
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        return object;
    }

    private static Map<String, Object> value(Type type) {
        return switch (type) {
            case ParameterizedType wrapped
            when wrapped.getRawType() == Optional.class -> value(wrapped.getActualTypeArguments()[0]);
            case ParameterizedType list
            when list.getRawType() == List.class -> {
                Map<String, Object> array = new LinkedHashMap<>();
                array.put("type", "array");
                array.put("items", value(list.getActualTypeArguments()[0]));
                yield array;
            }
            case Class<?> constants
            when constants.isEnum() -> {
                Map<String, Object> code = new LinkedHashMap<>();
                code.put("type", "string");
                // Not "enum": a reader must take a value it does not know for OTHER, not refuse it.
                code.put("x-extensible-enum", known(constants));
                yield code;
            }
            case Class<?> nested when nested.isRecord() -> object(nested);
            default ->
                Optional.ofNullable(VALUES.get(type))
                        .orElseThrow(() -> new IllegalArgumentException(type + " is no plain value for a fact"));
        };
    }

    private static List<String> known(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(Object::toString)
                .filter(name -> !name.equals("OTHER"))
                .toList();
    }

    private static Map<String, Object> formatted(String type, String format) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", type);
        value.put("format", format);
        return value;
    }
}
