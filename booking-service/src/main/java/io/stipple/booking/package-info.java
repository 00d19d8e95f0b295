/// Who is treated where, when and by whom.
/// Each package inside is one feature.
@NullMarked
package io.stipple.booking;

import org.jspecify.annotations.NullMarked;
