/// How fast a full outbox drains to Kafka, in order for each story, beside what others do with the same facts.
/// Every contender gets the same rows on the same server and a topic in which the broker stamps the arrivals.
@NullMarked
package io.stipple.bench.relay;

import org.jspecify.annotations.NullMarked;
