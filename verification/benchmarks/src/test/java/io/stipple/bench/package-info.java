/// That the benchmarks count right; nothing is measured here.
@NullMarked
package io.stipple.bench;

import org.jspecify.annotations.NullMarked;
