/// Whether a client's skin bears a pigment: a small test of one lot, read some days later.
/// A test is tied to the maker's lot, not to one clinic's bottle of it.
@NullMarked
package io.stipple.session.patch;

import org.jspecify.annotations.NullMarked;
