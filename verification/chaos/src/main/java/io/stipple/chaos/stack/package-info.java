/// The stack under a supervisor's hands: real processes that are started, killed and started again.
/// Between services and their database, broker and mail server stands a proxy that can break the line.
@NullMarked
package io.stipple.chaos.stack;

import org.jspecify.annotations.NullMarked;
