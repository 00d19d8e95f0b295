package io.stipple.local.franchise;

import io.stipple.local.http.Api;

/// The two services the demo franchise is brought into, as the franchise's operator sees them.
record Services(Api booking, Api session) {}
