/// What operations people see and do.
@NullMarked
package io.stipple.platform.operations;

import org.jspecify.annotations.NullMarked;
