package io.stipple.insight.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

record ClinicTotals(
        String clinic, String zone, @JsonUnwrapped Totals totals) {}
