/// The first page for clients, and the way in for staff. Each person lands where their work is.
@NullMarked
package io.stipple.console.home;

import org.jspecify.annotations.NullMarked;
