/// Keeps one address from using up what is open to everybody. Services behind the console trust it to limit for them.
@NullMarked
package io.stipple.platform.limits;

import org.jspecify.annotations.NullMarked;
