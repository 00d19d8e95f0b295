package io.stipple.platform.secrets;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;

/// Stops a service outside the profile `local` whose configuration holds a secret from the demo: anybody can read those
/// in the repository. Looks at every property, before anything is opened.
class DemoSecrets implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String DEMO = "demo-";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("local"))) {
            return;
        }
        TreeSet<String> found = new TreeSet<>();
        names(environment)
                .filter(DemoSecrets::isSecret)
                .filter(name -> environment.getProperty(name, "").startsWith(DEMO))
                .forEach(found::add);
        if (!found.isEmpty()) {
            throw new DemoSecretInUse(environment.getProperty("spring.application.name", "This service"), found);
        }
    }

    private static Stream<String> names(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()));
    }

    /// In any spelling: `spring.datasource.password`, `STIPPLE_IDENTITY_CLIENT_SECRET`, `clientSecret`.
    private static boolean isSecret(String name) {
        String letters = name.toLowerCase(Locale.ROOT);
        return letters.endsWith("password") || letters.endsWith("secret");
    }
}
