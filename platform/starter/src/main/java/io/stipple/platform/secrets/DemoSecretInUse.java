package io.stipple.platform.secrets;

import java.util.Collection;
import java.util.List;

/// A service was started with a secret everybody knows.
class DemoSecretInUse extends RuntimeException {
    private final String service;
    private final List<String> properties;

    DemoSecretInUse(String service, Collection<String> properties) {
        super(service + " refuses to start with the demo's secret in " + String.join(", ", properties));
        this.service = service;
        this.properties = List.copyOf(properties);
    }

    String service() {
        return service;
    }

    List<String> properties() {
        return properties;
    }
}
