/// What a jurisdiction asks of those who treat and of where they treat: licences, permits, certificates.
/// A visit for treatment needs each of them valid on its own day.
@NullMarked
package io.stipple.booking.licence;

import org.jspecify.annotations.NullMarked;
