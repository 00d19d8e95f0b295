/// Sends what is due: claims, decides again, asks for the contact, posts, and notes the outcome.
/// Several instances share the work; one message is in one hand at a time.
@NullMarked
package io.stipple.notification.courier;

import org.jspecify.annotations.NullMarked;
