package io.stipple.platform.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why something is given up. Kept in the audit, so: no names.
record Reason(@NotBlank @Size(max = 500) String reason) {}
