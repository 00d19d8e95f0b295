/// Tells a clinic's people that a licence or permit lapses, in good time to renew it.
@NullMarked
package io.stipple.notification.licence;

import org.jspecify.annotations.NullMarked;
