/// Keeps the demo's well-known secrets on machines where the demo runs.
@NullMarked
package io.stipple.platform.secrets;

import org.jspecify.annotations.NullMarked;
