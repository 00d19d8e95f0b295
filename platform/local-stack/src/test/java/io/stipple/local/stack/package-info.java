/// How the commands behave before anything is started.
/// None of these tests starts the stack.
@NullMarked
package io.stipple.local.stack;

import org.jspecify.annotations.NullMarked;
