/// How often what happened at which clinic on which day.
/// Days are the clinic's own: a visit late in the evening counts on that evening, whatever the date is in Greenwich.
@NullMarked
package io.stipple.insight.count;

import org.jspecify.annotations.NullMarked;
