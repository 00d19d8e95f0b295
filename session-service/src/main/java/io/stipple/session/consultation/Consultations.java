package io.stipple.session.consultation;

import java.util.List;

/// The completed consultations.
public interface Consultations {
    /// Adds each unless its appointment already has one, and gives those it left out.
    List<Consultation> add(List<Consultation> completed);
}
