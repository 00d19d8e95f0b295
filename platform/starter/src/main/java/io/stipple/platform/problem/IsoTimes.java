package io.stipple.platform.problem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import org.springframework.format.FormatterRegistry;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// Times from callers are ISO-8601 text and nothing else: no numbers, no arrays, no local habits, and no year that a
/// database cannot hold. The same for bodies and for parameters.
final class IsoTimes {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private IsoTimes() {}

    static SimpleModule inBodies() {
        return new SimpleModule("iso-times")
                .addDeserializer(Instant.class, new FromText<>(Instant.class, IsoTimes::instant))
                .addDeserializer(OffsetDateTime.class, new FromText<>(OffsetDateTime.class, IsoTimes::offset))
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, IsoTimes::date))
                .addDeserializer(LocalTime.class, new FromText<>(LocalTime.class, LocalTime::parse));
    }

    static void inParameters(FormatterRegistry registry) {
        registry.addConverter(String.class, Instant.class, IsoTimes::instant);
        registry.addConverter(String.class, OffsetDateTime.class, IsoTimes::offset);
        registry.addConverter(String.class, LocalDate.class, IsoTimes::date);
        registry.addConverter(String.class, LocalTime.class, LocalTime::parse);
    }

    private static Instant instant(String text) {
        return offset(text).toInstant();
    }

    private static OffsetDateTime offset(String text) {
        return bounded(OffsetDateTime.parse(text));
    }

    private static LocalDate date(String text) {
        return bounded(LocalDate.parse(text));
    }

    private static <T extends TemporalAccessor> T bounded(T time) {
        int year = time.get(ChronoField.YEAR);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("a year outside " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return time;
    }

    private static final class FromText<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                try {
                    return parse.apply(json.getString());
                } catch (DateTimeException malformed) {
                    throw context.weirdStringException(json.getString(), type, "not ISO-8601");
                }
            }
            return context.reportInputMismatch(type, "not text");
        }
    }
}
