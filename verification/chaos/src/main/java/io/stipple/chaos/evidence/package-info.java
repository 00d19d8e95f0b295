/// Collects what the audit judges: rows, raw records from offset 0, mails at the sink, logs.
/// It changes nothing and decides nothing.
@NullMarked
package io.stipple.chaos.evidence;

import org.jspecify.annotations.NullMarked;
