/// The safety documents of pigments: checked by reading them, kept by what they hold, shown to the staff of every
// clinic
/// that has the lot. A document belongs to the maker's lot, not to one clinic's bottle of it.
@NullMarked
package io.stipple.session.document;

import org.jspecify.annotations.NullMarked;
