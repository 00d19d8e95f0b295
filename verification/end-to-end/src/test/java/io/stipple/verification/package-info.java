/// Proof that the house stands: the `stipple` command, real processes, a real browser.
@NullMarked
package io.stipple.verification;

import org.jspecify.annotations.NullMarked;
