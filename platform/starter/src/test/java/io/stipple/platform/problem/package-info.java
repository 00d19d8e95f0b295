/// What callers hear when something is away or broken.
@NullMarked
package io.stipple.platform.problem;

import org.jspecify.annotations.NullMarked;
