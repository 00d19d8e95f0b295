/// An agent that holds a doomed process at a named point until it is killed there. It is loaded into the one process
/// that is about to die; no service knows of it.
@NullMarked
package io.stipple.chaos.trap;

import org.jspecify.annotations.NullMarked;
