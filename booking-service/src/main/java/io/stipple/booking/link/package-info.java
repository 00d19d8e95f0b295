/// Personal links that let a client book without an account, such as the one in a touch-up invitation.
/// Only the hash of a link's token is kept.
@NullMarked
package io.stipple.booking.link;

import org.jspecify.annotations.NullMarked;
