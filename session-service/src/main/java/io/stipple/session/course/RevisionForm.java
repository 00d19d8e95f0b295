package io.stipple.session.course;

import io.stipple.contracts.session.PlanRevisionReason;
import io.stipple.session.plan.PlanForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Other terms for a plan that is under way; sessions already done keep theirs, whatever the form says of them.
///
/// @param note in the technician's words
record RevisionForm(
        PlanRevisionReason reason,
        @NotBlank @Size(max = 1000) String note,
        @Valid PlanForm plan) {}
