/// Technicians, what they can do, and when they work at which clinic.
/// A rota is weekly and dated; a later one replaces an earlier one day by day.
@NullMarked
package io.stipple.booking.rota;

import org.jspecify.annotations.NullMarked;
