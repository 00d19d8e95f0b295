/// How fast due messages leave, beside db-scheduler on the same database; and that no number of pending ones, and no
/// killed process, makes a difference to what arrives.
@NullMarked
package io.stipple.bench.reminders;

import org.jspecify.annotations.NullMarked;
