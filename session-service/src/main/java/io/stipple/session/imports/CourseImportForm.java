package io.stipple.session.imports;

import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.session.consultation.AssessmentForm;
import io.stipple.session.consultation.PlanForm;
import io.stipple.session.record.TreatmentForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Past courses as an earlier system tells them.
record CourseImportForm(@NotEmpty @Size(max = 200) List<@NotNull @Valid PastCourse> courses) {

    /// @param reference the earlier system's own name for the course: the same again is the same course
    /// @param zone the clinic's time zone
    /// @param planId chosen by the caller where appointments already name it; otherwise made here
    /// @param sessions those done, in order; the plan may hold more
    record PastCourse(
            @NotBlank @Size(max = 80) String reference,
            @NotNull UUID clientId,

            @NotNull @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") @Size(min = 2, max = 40)
            String clinic,

            @NotNull ZoneId zone,
            @NotNull @Valid PastConsultation consultation,
            @Nullable UUID planId,
            @Valid @Nullable PlanForm plan,
            @Size(max = 20) @Nullable List<@NotNull @Valid PastSession> sessions) {
        List<PastSession> done() {
            return sessions == null ? List.of() : sessions;
        }
    }

    record PastConsultation(
            @NotNull UUID appointmentId,
            @NotNull Instant completedAt,
            @NotNull ConsultationOutcome outcome,
            @Nullable LocalDate notBefore,
            @NotNull @Valid AssessmentForm assessment) {}

    /// @param startsAt when it was booked for; `endedAt` if left out
    /// @param aftercareOral whether it is known to have been given, as `aftercareWritten`
    record PastSession(
            @NotNull UUID appointmentId,
            @Nullable Instant startsAt,
            @NotNull Instant endedAt,
            @NotNull @Size(max = 100) List<@NotNull @Valid TreatmentForm> treatments,
            @Nullable Boolean aftercareOral,
            @Nullable Boolean aftercareWritten) {
        Instant booked() {
            return startsAt == null ? endedAt : startsAt;
        }
    }
}
