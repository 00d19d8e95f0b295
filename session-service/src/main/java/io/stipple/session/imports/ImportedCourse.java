package io.stipple.session.imports;

import io.stipple.session.consultation.ConsultationId;
import io.stipple.session.plan.PlanId;
import io.stipple.session.record.RecordId;
import java.util.List;
import java.util.Optional;

/// What became of one past course.
record ImportedCourse(String reference, ConsultationId consultation, Optional<PlanId> plan, List<RecordId> records) {}
