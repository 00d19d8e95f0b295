/// How the native Kafka broker behaves.
/// These tests start the real broker.
@NullMarked
package io.stipple.local.kafka;

import org.jspecify.annotations.NullMarked;
