/// Who may read a client's clinical record, and the log of everybody who did: who, when, and by which right.
/// Rights follow the clinics where the client is treated.
@NullMarked
package io.stipple.session.reading;

import org.jspecify.annotations.NullMarked;
