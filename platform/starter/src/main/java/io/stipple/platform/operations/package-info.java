/// What operations people may see and do in one service: backlog, lag, parked events.
@NullMarked
package io.stipple.platform.operations;

import org.jspecify.annotations.NullMarked;
