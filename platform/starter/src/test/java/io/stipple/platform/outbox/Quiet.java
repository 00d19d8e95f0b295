package io.stipple.platform.outbox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// In a simulation trouble is the usual thing and not worth a line in the log.
final class Quiet implements BeforeAllCallback, AfterAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        log(LogLevel.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        log(null);
    }

    private static void log(@Nullable LogLevel level) {
        LoggingSystem.get(Quiet.class.getClassLoader()).setLogLevel(Quiet.class.getPackageName(), level);
    }
}
