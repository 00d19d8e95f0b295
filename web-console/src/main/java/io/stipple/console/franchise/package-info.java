/// The figures of all clinics a person may see. One chart, and the same numbers as a table.
@NullMarked
package io.stipple.console.franchise;

import org.jspecify.annotations.NullMarked;
