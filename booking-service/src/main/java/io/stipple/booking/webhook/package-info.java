/// Tells integrators' systems what happened at a clinic, signed, again and again for three days until they have it.
/// What they did not take stays visible and can be sent again; nothing is ever switched off by itself.
@NullMarked
package io.stipple.booking.webhook;

import org.jspecify.annotations.NullMarked;
