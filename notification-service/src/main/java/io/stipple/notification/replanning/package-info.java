/// Plans anew what waits when a rule it was planned by has changed: the franchise's timings, a zone's law, a clinic's
/// zone.
@NullMarked
package io.stipple.notification.replanning;

import org.jspecify.annotations.NullMarked;
