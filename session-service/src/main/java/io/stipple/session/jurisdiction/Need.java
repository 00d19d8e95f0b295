package io.stipple.session.jurisdiction;

/// What must be there before a session starts.
public enum Need {
    /// The consent text in force, signed by client and technician.
    TREATMENT_CONSENT,
    /// A health questionnaire, confirmed shortly before.
    HEALTH_CONFIRMED
}
