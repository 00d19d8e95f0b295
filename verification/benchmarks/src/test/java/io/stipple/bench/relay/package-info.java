/// That order and speed are read from a topic as they are.
@NullMarked
package io.stipple.bench.relay;

import org.jspecify.annotations.NullMarked;
