package io.stipple.platform.observability;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.events.Tracing;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Lets a trace go on in the service that reads the fact, minutes or days later.
final class CarriedTraces implements Tracing {
    private final Tracer tracer;
    private final Propagator propagator;

    CarriedTraces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    public Map<String, String> headers() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return Map.of();
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (_, name, value) -> carrier.put(name, value));
        // Baggage stays here: nobody vouches for what is in it.
        carrier.keySet().retainAll(Set.of(FactHeaders.TRACE_PARENT));
        return carrier;
    }

    @Override
    public void continued(String name, Map<String, String> headers, Runnable work) {
        Span span = propagator
                .extract(headers, (_, header) -> headers.get(header))
                .name(name)
                .kind(Span.Kind.CONSUMER)
                .start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException trouble) {
            span.tag("error", trouble.getClass().getSimpleName());
            throw trouble;
        } finally {
            span.end();
        }
    }
}
