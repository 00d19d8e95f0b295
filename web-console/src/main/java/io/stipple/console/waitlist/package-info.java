/// Who waits for a time at one clinic, what is offered to them now, and what the front desk does for them.
@NullMarked
package io.stipple.console.waitlist;

import org.jspecify.annotations.NullMarked;
