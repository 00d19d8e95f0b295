/// A database in memory for the simulation: transactions that roll back, rows that are locked.
/// One thread works on it; transactions overlap only where the simulation lets one begin inside another.
@NullMarked
package io.stipple.notification.memory;

import org.jspecify.annotations.NullMarked;
