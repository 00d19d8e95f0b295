/// How the platform is: services, backlogs, lags, parked events. A service that is away is shown as such.
@NullMarked
package io.stipple.console.operations;

import org.jspecify.annotations.NullMarked;
