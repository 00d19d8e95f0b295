/// The HTTP edge as a caller meets it: a tiny service with one route of every kind, and what it answers.
@NullMarked
package io.stipple.platform.edge;

import org.jspecify.annotations.NullMarked;
