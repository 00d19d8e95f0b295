/// The world around the service in tests: staff at their desks, and booking telling its facts over Kafka.
@NullMarked
package io.stipple.session.world;

import org.jspecify.annotations.NullMarked;
