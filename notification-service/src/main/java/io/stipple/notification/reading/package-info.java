/// The facts of other services that notification listens to, and what each sets off.
/// One listener per topic, one exhaustive switch in each.
@NullMarked
package io.stipple.notification.reading;

import org.jspecify.annotations.NullMarked;
