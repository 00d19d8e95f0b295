package io.stipple.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/// A test of a whole service on a random port, against a real PostgreSQL (one fresh database per Spring context) and a
/// real Kafka broker (one per JVM, shared by its contexts). Inject `RestTestClient`, `TurnableClock`, `EventsOnTopic`.
/// The clock stands at `TurnableClock.START` when a test method begins.
///
/// Annotated tests with the same properties share one context and its database: give every test its own ids.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.banner-mode=off", "logging.level.root=warn"})
@ActiveProfiles("local")
@AutoConfigureRestTestClient
@RealPartsTest
public @interface ServiceTest {}
