/// The clinics' own words: which of the franchise's texts each has replaced, by whom and since when, and how a letter
/// would look.
@NullMarked
package io.stipple.notification.wording;

import org.jspecify.annotations.NullMarked;
