/// Lets a client stop marketing by an unguessable link, without logging in.
/// Messages about visits go on.
@NullMarked
package io.stipple.notification.optout;

import org.jspecify.annotations.NullMarked;
