/// The service's readers, for tests that have no Kafka.
/// Nothing here decides anything: the service's own classes do.
@NullMarked
package io.stipple.notification.reading;

import org.jspecify.annotations.NullMarked;
