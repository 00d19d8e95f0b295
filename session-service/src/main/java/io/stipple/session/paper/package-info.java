/// Pages to be printed, filed and handed to inspectors.
/// The one place that knows how a PDF is made.
@NullMarked
package io.stipple.session.paper;

import org.jspecify.annotations.NullMarked;
