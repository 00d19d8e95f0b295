/// The commands behind `./stipple`: what the stack is made of, bringing it up, looking at it, taking it down.
/// Each part is a process of its own that outlives the command; only files under the state folder connect the commands.
@NullMarked
package io.stipple.local.stack;

import org.jspecify.annotations.NullMarked;
