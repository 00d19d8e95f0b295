package io.stipple.bench;

import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/// A service on the starter without any room of its own, all settings as they are.
public final class BareService {
    private BareService() {}

    public static SpringApplicationBuilder named(String name, Machines machines, String url) {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties(Map.ofEntries(
                        Map.entry("stipple.service", name),
                        Map.entry("spring.profiles.active", "local"),
                        Map.entry("spring.main.banner-mode", "off"),
                        Map.entry("spring.flyway.enabled", "false"),
                        Map.entry("spring.kafka.bootstrap-servers", machines.bootstrapServers()),
                        Map.entry("spring.datasource.url", url),
                        Map.entry("spring.datasource.username", Machines.OWNER),
                        Map.entry("spring.datasource.password", Machines.PASSWORD),
                        Map.entry("namastack.outbox.enabled", "false"),
                        Map.entry("logging.level.root", "warn")));
    }

    /// A bean of the benchmark's own.
    public static <T> ApplicationContextInitializer<GenericApplicationContext> with(
            String name, Class<T> type, Function<ApplicationContext, T> made) {
        return context -> context.registerBean(name, type, () -> made.apply(context));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Nothing {}
}
