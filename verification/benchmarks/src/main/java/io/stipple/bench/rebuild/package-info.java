/// How fast a projection is built anew from its topic while the one that stands serves.
/// The anchor is Kafka's own ConsumerPerformance, which reads the same records and does nothing with them.
@NullMarked
package io.stipple.bench.rebuild;

import org.jspecify.annotations.NullMarked;
