package io.stipple.session.imports;

import io.stipple.contracts.Event;
import io.stipple.session.consultation.Consultation;
import io.stipple.session.plan.FinishedCourse;
import io.stipple.session.plan.Plan;
import io.stipple.session.record.SessionRecord;
import java.util.List;
import java.util.Optional;

/// One past course, ready to be put away and told.
///
/// @param index of the course in its request
/// @param facts in the order they became true
record Chronicle(
        int index,
        String reference,
        Consultation consultation,
        Optional<Plan> plan,
        List<SessionRecord.Completed> records,
        Optional<FinishedCourse> finished,
        List<Event> facts) {
    ImportedCourse imported() {
        return new ImportedCourse(
                reference,
                consultation.id(),
                plan.map(Plan::id),
                records.stream().map(SessionRecord::id).toList());
    }
}
