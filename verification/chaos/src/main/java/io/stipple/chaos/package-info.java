/// Breaks the running platform on purpose while clients use it, heals it, and audits what is left.
/// `./stipple chaos` runs it; the same seed gives the same load and the same faults.
@NullMarked
package io.stipple.chaos;

import org.jspecify.annotations.NullMarked;
