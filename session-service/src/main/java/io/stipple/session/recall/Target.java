package io.stipple.session.recall;

import java.time.LocalDate;
import java.util.Optional;

/// Which pigment a recall is of: one lot of a maker, or all a maker's lots received in a range of days.
///
/// @param lotNumber absent for a range
/// @param from first day, `to` last day of the range, both included; absent for one lot
record Target(String maker, Optional<String> lotNumber, Optional<LocalDate> from, Optional<LocalDate> to) {}
