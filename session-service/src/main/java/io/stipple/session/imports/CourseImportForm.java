package io.stipple.session.imports;

import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.consultation.AssessmentForm;
import io.stipple.session.plan.PlanForm;
import io.stipple.session.record.TreatmentForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Past courses as an earlier system tells them.
record CourseImportForm(@NotEmpty @Size(max = 200) List<@Valid PastCourse> courses) {

    /// @param reference the earlier system's own name for the course: the same again is the same course
    /// @param zone the clinic's time zone
    /// @param planId chosen by the caller where appointments already name it; otherwise made here
    /// @param sessions those done, in order; the plan may hold more
    record PastCourse(
            @NotBlank @Size(max = 80) String reference,
            UUID clientId,

            ClinicCode clinic,
            ZoneId zone,
            @Valid PastConsultation consultation,
            @Nullable UUID planId,
            @Valid @Nullable PlanForm plan,
            @Size(max = 20) @Nullable List<@Valid PastSession> sessions) {
        List<PastSession> done() {
            return sessions == null ? List.of() : sessions;
        }
    }

    record PastConsultation(
            UUID appointmentId,
            Instant completedAt,
            ConsultationOutcome outcome,
            @Nullable LocalDate notBefore,
            @Valid AssessmentForm assessment) {}

    /// @param startsAt when it was booked for; `endedAt` if left out
    /// @param aftercareOral whether it is known to have been given, as `aftercareWritten`
    record PastSession(
            UUID appointmentId,
            @Nullable Instant startsAt,
            Instant endedAt,
            @Size(max = 100) List<@Valid TreatmentForm> treatments,
            @Nullable Boolean aftercareOral,
            @Nullable Boolean aftercareWritten) {
        Instant booked() {
            return startsAt == null ? endedAt : startsAt;
        }
    }
}
