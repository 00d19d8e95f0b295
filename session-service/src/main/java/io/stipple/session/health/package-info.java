/// What a client's health allows: the questionnaire, put to versioned contraindication rules.
/// Each check keeps the version of the rules it was decided by; the newest check of a client counts.
@NullMarked
package io.stipple.session.health;

import org.jspecify.annotations.NullMarked;
