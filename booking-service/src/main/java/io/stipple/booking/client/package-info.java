/// Who is treated: known once for the whole franchise, however often they book.
/// The one package that holds personal data; none of it leaves except to those with a right to it.
@NullMarked
package io.stipple.booking.client;

import org.jspecify.annotations.NullMarked;
