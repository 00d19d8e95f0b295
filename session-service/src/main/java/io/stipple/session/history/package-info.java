/// A client's whole clinical record in one answer: what was done, how they are, what they signed, how it looks.
/// It owns nothing; it shows what the other features keep.
@NullMarked
package io.stipple.session.history;

import org.jspecify.annotations.NullMarked;
