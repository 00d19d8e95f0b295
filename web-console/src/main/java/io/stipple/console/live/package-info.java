/// Telling open pages that something changed. A page then fetches itself anew; no data travels this way.
@NullMarked
package io.stipple.console.live;

import org.jspecify.annotations.NullMarked;
