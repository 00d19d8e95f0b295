/// How long clinical records are kept: as long as the law of every clinic that treated a client asks, and no shorter.
/// What may go is reported first and goes on a later day, unless an operator stops it.
@NullMarked
package io.stipple.session.retention;

import org.jspecify.annotations.NullMarked;
