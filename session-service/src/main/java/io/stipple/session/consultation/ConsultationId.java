package io.stipple.session.consultation;

import java.util.UUID;

/// Names one completed consultation.
public record ConsultationId(UUID value) {}
