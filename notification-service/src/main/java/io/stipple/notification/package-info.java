/// The notification service: what clients are told, and when.
/// Features are packages; `reading` and `courier` are its two doors, facts coming in and letters going out.
@NullMarked
package io.stipple.notification;

import org.jspecify.annotations.NullMarked;
