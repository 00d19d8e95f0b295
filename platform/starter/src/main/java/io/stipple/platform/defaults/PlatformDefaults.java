package io.stipple.platform.defaults;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Lays the platform's settings under a service's own.
class PlatformDefaults implements EnvironmentPostProcessor {
    private static final String POOL = "spring.datasource.hikari.";
    private static final String DRIVER = POOL + "data-source-properties.";

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("spring.threads.virtual.enabled", "true"),
            // No proxy stands before a service; Boot would trust X-Forwarded-For on some platforms by itself.
            Map.entry("server.forward-headers-strategy", "none"),
            Map.entry("server.tomcat.connection-timeout", "20s"),
            // Resolved exceptions would be logged with the values that were wrong.
            Map.entry("spring.mvc.log-resolved-exception", "false"),
            Map.entry("management.endpoints.web.exposure.include", "health,prometheus"),
            Map.entry("management.endpoint.health.probes.enabled", "true"),
            // A database that is away is a quick 503, and a half-open connection does not hold a thread for ever.
            Map.entry(POOL + "connection-timeout", "5000"),
            Map.entry(POOL + "validation-timeout", "2000"),
            Map.entry(DRIVER + "connectTimeout", "3"),
            Map.entry(DRIVER + "socketTimeout", "60"),
            // The other end of it: a transaction whose client is gone without a word gives its locks back.
            Map.entry(DRIVER + "options", "-c idle_in_transaction_session_timeout=30s"),
            // PostgreSQL's error details quote whole rows.
            Map.entry(DRIVER + "logServerErrorDetail", "false"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("stipple platform defaults", SETTINGS));
    }
}
