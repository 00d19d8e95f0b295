/// The booking service itself, asked over HTTP with tokens, beside the same questions put to PostgreSQL alone.
/// Its data set is a franchise of any size, loaded by COPY.
@NullMarked
package io.stipple.bench.booking;

import org.jspecify.annotations.NullMarked;
