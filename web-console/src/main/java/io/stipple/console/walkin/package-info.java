/// Somebody stands at the desk: booked for now and checked in.
@NullMarked
package io.stipple.console.walkin;

import org.jspecify.annotations.NullMarked;
