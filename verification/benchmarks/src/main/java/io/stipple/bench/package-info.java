/// The benchmarks and what they share: machines of their own, interleaved rounds, and a result file.
/// Each figure stands beside an anchor measured in the same run; nothing here asserts a time.
@NullMarked
package io.stipple.bench;

import org.jspecify.annotations.NullMarked;
