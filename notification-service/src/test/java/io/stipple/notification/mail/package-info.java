/// Handing letters over, to a server that says what the test wants.
/// Real sockets, no Spring.
@NullMarked
package io.stipple.notification.mail;

import org.jspecify.annotations.NullMarked;
