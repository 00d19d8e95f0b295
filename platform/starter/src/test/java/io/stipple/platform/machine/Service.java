package io.stipple.platform.machine;

import io.stipple.contracts.Event;
import io.stipple.platform.inbox.TopicReader;
import io.stipple.platform.outbox.Outbox;
import io.stipple.platform.testing.RealParts.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A small service on the starter, as a real one would stand on it.
public final class Service implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// With its own database and the broker of all tests, unless told otherwise.
    public static Plan named(String name) {
        return new Plan(name).on(Databases.fresh());
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /// Puts the facts in one transaction.
    public void publish(Event... facts) {
        inTransaction(outbox -> List.of(facts).forEach(outbox::put));
    }

    public void inTransaction(Consumer<Outbox> act) {
        transaction().executeWithoutResult(_ -> act.accept(get(Outbox.class)));
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(get(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Nothing {}

    public static final class Plan {
        private final Map<String, Object> settings = new HashMap<>();
        private final List<TopicReader<?>> readers = new ArrayList<>();

        private Plan(String name) {
            settings.put("stipple.service", name);
            settings.put("spring.profiles.active", "local");
            settings.put("spring.main.banner-mode", "off");
            settings.put("spring.kafka.bootstrap-servers", Kafka.ADDRESS);
            settings.put("spring.flyway.enabled", "false");
            settings.put("stipple.inbox.concurrency", 1);
            settings.put("stipple.inbox.new-topics", "300ms");
            settings.put("stipple.inbox.back-off", "300ms");
        }

        public Plan on(Database database) {
            settings.put("spring.datasource.url", database.url());
            settings.put("spring.datasource.username", database.user());
            settings.put("spring.datasource.password", database.password());
            return this;
        }

        public Plan with(String setting, Object value) {
            settings.put(setting, value);
            return this;
        }

        public Plan reading(TopicReader<?> reader) {
            readers.add(reader);
            return this;
        }

        public Service start() {
            return new Service(new SpringApplicationBuilder(Nothing.class)
                    .web(WebApplicationType.NONE)
                    .properties(settings)
                    .initializers((GenericApplicationContext context) -> readers.forEach(
                            reader -> context.registerBean(reader.name(), TopicReader.class, () -> reader)))
                    .run());
        }
    }
}
