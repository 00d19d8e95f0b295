/// What insight promises, tested from outside: facts in on Kafka, reports out over HTTP.
/// Every test has clinics of its own, because all share one database.
@NullMarked
package io.stipple.insight;

import org.jspecify.annotations.NullMarked;
