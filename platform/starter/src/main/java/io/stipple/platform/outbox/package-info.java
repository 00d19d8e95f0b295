/// A service's facts on their way to Kafka: written with the change that made them true, relayed after the commit.
@NullMarked
package io.stipple.platform.outbox;

import org.jspecify.annotations.NullMarked;
