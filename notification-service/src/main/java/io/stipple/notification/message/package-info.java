/// Every message planned for a client: when it is due, and why it was or was not sent.
/// A message is planned once, decided again at the moment of sending, and never forgotten.
@NullMarked
package io.stipple.notification.message;

import org.jspecify.annotations.NullMarked;
