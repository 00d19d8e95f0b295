/// New ids for everything that has one. They rise with time, so that tables and logs stay in order of making.
@NullMarked
package io.stipple.platform.ids;

import org.jspecify.annotations.NullMarked;
