/// Brings in past courses from an earlier system, whole requests at a time, each course once.
/// History is taken as it was: today's rules of practice are not held against it.
@NullMarked
package io.stipple.session.imports;

import org.jspecify.annotations.NullMarked;
