/// The minute of chaos every test run goes through.
@NullMarked
package io.stipple.chaos;

import org.jspecify.annotations.NullMarked;
