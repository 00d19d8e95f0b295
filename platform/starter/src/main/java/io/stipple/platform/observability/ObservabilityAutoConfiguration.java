package io.stipple.platform.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.stipple.platform.events.Tracing;
import io.stipple.platform.inbox.InboxDesk;
import io.stipple.platform.outbox.OutboxDesk;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What dashboards and traces see. `stipple.observability.enabled=false` leaves it out.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration"
        })
@ConditionalOnBooleanProperty(name = "stipple.observability.enabled", matchIfMissing = true)
class ObservabilityAutoConfiguration {
    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    Sampler eventGauges(
            MeterRegistry meters,
            ObjectProvider<OutboxDesk> outbox,
            ObjectProvider<InboxDesk> inbox,
            @Value("${stipple.observability.every:5s}") Duration every) {
        var gauges = new Gauges(
                meters, Optional.ofNullable(outbox.getIfAvailable()), Optional.ofNullable(inbox.getIfAvailable()));
        return new Sampler(gauges, every);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Tracer.class)
    static class Traces {
        @Bean
        @ConditionalOnBean({Tracer.class, Propagator.class})
        Tracing tracing(Tracer tracer, Propagator propagator) {
            return new CarriedTraces(tracer, propagator);
        }
    }
}
