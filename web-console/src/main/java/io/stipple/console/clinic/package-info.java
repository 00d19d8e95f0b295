/// The franchise's clinics as everybody may know them. Kept for a while, so that a short absence is not noticed.
@NullMarked
package io.stipple.console.clinic;

import org.jspecify.annotations.NullMarked;
