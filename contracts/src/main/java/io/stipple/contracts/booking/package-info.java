/// Facts the booking service publishes: who is treated where, when and by whom.
/// Every type here is frozen once released: add a component or a new type, never change what one means.
@NullMarked
package io.stipple.contracts.booking;

import org.jspecify.annotations.NullMarked;
