/// Asking the other services over HTTP. An answer is a value: given, refused for a reason, or nobody there.
@NullMarked
package io.stipple.console.peer;

import org.jspecify.annotations.NullMarked;
