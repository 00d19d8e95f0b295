/// The whole platform on one machine without Docker.
/// What stands in the sub-packages is one part each; this package knows where all of them listen.
@NullMarked
package io.stipple.local;

import org.jspecify.annotations.NullMarked;
