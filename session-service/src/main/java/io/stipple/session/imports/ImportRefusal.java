package io.stipple.session.imports;

import io.stipple.session.consultation.ConsultationRefusal;
import java.time.LocalDate;

/// Why a past course cannot be brought in. Courses, sessions and rows count from 0, in the order of the request.
sealed interface ImportRefusal {
    int course();

    record ReferenceRepeated(int course) implements ImportRefusal {}

    record ConsultationRefused(int course, ConsultationRefusal reason) implements ImportRefusal {}

    record ConsultationInTheFuture(int course) implements ImportRefusal {}

    record PlanTaken(int course) implements ImportRefusal {}

    record SessionsNotPlanned(int course, int planned) implements ImportRefusal {}

    /// A session ended before the one in front of it, or before the consultation.
    record SessionOutOfOrder(int course, int session) implements ImportRefusal {}

    record SessionInTheFuture(int course, int session) implements ImportRefusal {}

    record LotUnknown(int course, int session, int row) implements ImportRefusal {}

    record LotExpired(int course, int session, int row, LocalDate on) implements ImportRefusal {}

    /// @param of what already has one: a consultation or a session record
    record AppointmentTaken(int course, Of of) implements ImportRefusal {}

    enum Of {
        CONSULTATION,
        SESSION
    }
}
