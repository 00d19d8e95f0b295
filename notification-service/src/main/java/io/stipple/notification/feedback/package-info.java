/// What comes back after a server has taken a message: bounces, complaints, texts that reached nobody. Comes in by
/// webhook or by mail, and sets how the client may be reached.
@NullMarked
package io.stipple.notification.feedback;

import org.jspecify.annotations.NullMarked;
