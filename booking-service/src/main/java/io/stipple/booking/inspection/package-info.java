/// What an inspector asks of booking: who was treated by whom on which days, and under which licences.
/// It owns nothing.
@NullMarked
package io.stipple.booking.inspection;

import org.jspecify.annotations.NullMarked;
