/// What clinical records cost: signing one off, opening ten years of one client, a recall over millions, and photos.
/// The session service runs as Maven built it, over HTTP with tokens it checks in earnest.
@NullMarked
package io.stipple.bench.record;

import org.jspecify.annotations.NullMarked;
