/// The page behind a personal link, such as the one in a touch-up invitation. The link itself is the right to book.
@NullMarked
package io.stipple.console.link;

import org.jspecify.annotations.NullMarked;
