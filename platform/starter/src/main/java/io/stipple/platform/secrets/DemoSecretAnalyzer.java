package io.stipple.platform.secrets;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says it in one sentence instead of a stack trace.
class DemoSecretAnalyzer extends AbstractFailureAnalyzer<DemoSecretInUse> {
    @Override
    protected FailureAnalysis analyze(Throwable root, DemoSecretInUse found) {
        return new FailureAnalysis(
                "%s refuses to start: %s holds a secret of the demo, which everybody knows and only the profile 'local' may use."
                        .formatted(found.service(), String.join(", ", found.properties())),
                "Set a secret of your own there, or start with SPRING_PROFILES_ACTIVE=local on your own machine.",
                found);
    }
}
