/// Makes a repeated request harmless: the same key gets the stored answer.
@NullMarked
package io.stipple.platform.idempotency;

import org.jspecify.annotations.NullMarked;
