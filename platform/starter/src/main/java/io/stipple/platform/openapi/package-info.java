/// What every service's API description says alike: how to show who one is, and how it says no.
@NullMarked
package io.stipple.platform.openapi;

import org.jspecify.annotations.NullMarked;
