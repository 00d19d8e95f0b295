/// Brings clients back once the pigment has faded, years after their course.
/// Marketing: only with consent, inside the hours the law allows, three times at most.
@NullMarked
package io.stipple.notification.touchup;

import org.jspecify.annotations.NullMarked;
