package io.stipple.platform.edge;

import io.stipple.platform.testing.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/// A test against the tiny service, which all of them share.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceTest
@TestPropertySource(
        properties = {
            "stipple.service=test",
            "spring.application.name=test-service",
            "stipple.peers.self=http://localhost:${local.server.port}",
            "stipple.limits.writes-per-minute=5",
            "stipple.limits.writes-per-minute-below.[/v1/public/wishes/reports]=100"
        })
@interface EdgeTest {}
