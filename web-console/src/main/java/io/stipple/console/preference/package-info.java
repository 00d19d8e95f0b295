/// Where a client chooses what is written to them, how, and in which language. The link itself is the right to choose.
@NullMarked
package io.stipple.console.preference;

import org.jspecify.annotations.NullMarked;
