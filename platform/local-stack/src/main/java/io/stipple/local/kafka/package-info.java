/// A real Apache Kafka broker (KRaft, one node) in a JVM of its own, with its own class path and logging.
/// It serves the local stack and every test; `class-path` beside these classes lists its jars.
@NullMarked
package io.stipple.local.kafka;

import org.jspecify.annotations.NullMarked;
