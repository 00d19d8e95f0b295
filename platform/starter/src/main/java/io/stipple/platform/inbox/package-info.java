/// How a service takes in other services' facts: each once, in order, with what cannot be taken in parked and visible.
@NullMarked
package io.stipple.platform.inbox;

import org.jspecify.annotations.NullMarked;
