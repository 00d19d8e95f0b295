package io.stipple.platform.identity;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// Writes and reads a `ClinicCode` as the plain text it is.
final class ClinicCodes {
    private ClinicCodes() {}

    static SimpleModule inJson() {
        return new SimpleModule("clinic-codes")
                .addSerializer(ClinicCode.class, new AsText())
                .addDeserializer(ClinicCode.class, new FromText());
    }

    private static final class AsText extends ValueSerializer<ClinicCode> {
        @Override
        public void serialize(ClinicCode code, JsonGenerator json, SerializationContext context) {
            json.writeString(code.value());
        }
    }

    private static final class FromText extends ValueDeserializer<ClinicCode> {
        @Override
        public ClinicCode deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (ClinicCode) context.handleUnexpectedToken(ClinicCode.class, json);
            }
            try {
                return new ClinicCode(json.getString());
            } catch (IllegalArgumentException malformed) {
                throw context.weirdStringException(json.getString(), ClinicCode.class, "not a clinic code");
            }
        }
    }
}
