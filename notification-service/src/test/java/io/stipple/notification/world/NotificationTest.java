package io.stipple.notification.world;

import io.stipple.platform.testing.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/// The whole service against PostgreSQL, Kafka, an SMTP server and booking's HTTP. Inject `Peers` to let things happen.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceTest
@Import(WorldBeans.class)
public @interface NotificationTest {}
