/// Where a client says that no more invitations shall come. The link itself is the right to say so.
@NullMarked
package io.stipple.console.optout;

import org.jspecify.annotations.NullMarked;
