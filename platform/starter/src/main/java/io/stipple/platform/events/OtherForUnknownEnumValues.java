package io.stipple.platform.events;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// Takes an enum's constant named `OTHER` for every value it does not know. Contracts carry no Jackson annotations.
final class OtherForUnknownEnumValues extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Enum<?> findDefaultEnumValue(
            MapperConfig<?> config, AnnotatedClass annotatedClass, Enum<?>[] values) {
        for (Enum<?> value : values) {
            if (value.name().equals("OTHER")) {
                return value;
            }
        }
        return super.findDefaultEnumValue(config, annotatedClass, values);
    }
}
