package io.stipple.platform.operations;

import io.stipple.platform.testing.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/// A small booking service that also reads its own appointments, asked over HTTP.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(
        properties = {
            "stipple.service=booking",
            "spring.application.name=booking-service",
            "spring.flyway.enabled=false",
            "stipple.inbox.concurrency=1",
            "stipple.inbox.new-topics=300ms"
        })
@interface WatchedTest {}
