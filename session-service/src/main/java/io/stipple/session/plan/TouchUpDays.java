package io.stipple.session.plan;

import java.time.LocalDate;

/// When a finished course may be touched up, by the clinic's calendar, both days included.
///
/// @param policyVersion the numbers it was reckoned by
public record TouchUpDays(LocalDate opensOn, LocalDate closesOn, String policyVersion) {}
