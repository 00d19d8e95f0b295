/// The world around the service in tests: booking's HTTP, other services' facts, a mail server.
/// All of it real: sockets, Kafka, SMTP.
@NullMarked
package io.stipple.notification.world;

import org.jspecify.annotations.NullMarked;
