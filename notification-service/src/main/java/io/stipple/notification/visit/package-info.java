/// What clients are told about their visits: confirmed, moved, cancelled, reminded, prepared.
/// Plans follow the visit: what no longer holds is withdrawn with its reason.
@NullMarked
package io.stipple.notification.visit;

import org.jspecify.annotations.NullMarked;
