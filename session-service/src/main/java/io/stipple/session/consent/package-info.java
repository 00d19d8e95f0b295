/// What clients agree to before they are treated, photographed or shown: versioned texts for each jurisdiction and
/// language, signed on screen by client and technician. What is signed stays; photo consents may be withdrawn.
@NullMarked
package io.stipple.session.consent;

import org.jspecify.annotations.NullMarked;
