/// What a message says: localised words, one layout for all, and a calendar entry.
/// Plain values in, text out; nothing here knows who is written to beyond one letter.
@NullMarked
package io.stipple.notification.letter;

import org.jspecify.annotations.NullMarked;
