/// What a franchise operator or a clinic's staff ask for: counts by clinic and by month, and what they say together.
/// Everybody sees the clinics of their own scope and no other.
@NullMarked
package io.stipple.insight.report;

import org.jspecify.annotations.NullMarked;
