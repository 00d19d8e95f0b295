/// What the next technician needs to reproduce the last session, at whichever clinic it was done.
/// The right to see it comes from the appointment in hand and ends with it.
@NullMarked
package io.stipple.session.passport;

import org.jspecify.annotations.NullMarked;
