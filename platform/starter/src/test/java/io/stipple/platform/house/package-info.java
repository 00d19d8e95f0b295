/// The house rules, held against the starter itself.
@NullMarked
package io.stipple.platform.house;

import org.jspecify.annotations.NullMarked;
