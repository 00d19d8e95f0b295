/// The world around the service in tests: staff at their desks, and booking telling its facts over Kafka.
package io.stipple.session.world;
