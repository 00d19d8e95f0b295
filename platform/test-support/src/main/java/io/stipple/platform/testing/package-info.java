/// What every test stands on: a real PostgreSQL and a real Kafka, an issuer of tokens, a clock that turns, and the
/// house rules as tests. Depends on no other part of the platform than `contracts` and the local stack.
@NullMarked
package io.stipple.platform.testing;

import org.jspecify.annotations.NullMarked;
