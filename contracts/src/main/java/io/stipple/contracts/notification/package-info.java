/// Facts the notification service publishes: what clients are told, and when.
/// Every type here is frozen once released: add a component or a new type, never change what one means.
@NullMarked
package io.stipple.contracts.notification;

import org.jspecify.annotations.NullMarked;
