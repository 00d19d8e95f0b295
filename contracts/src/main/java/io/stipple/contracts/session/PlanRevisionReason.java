package io.stipple.contracts.session;

/// Why a plan was changed after it was agreed.
public enum PlanRevisionReason {
    /// The client wishes another look.
    CLIENT_WISH,
    /// The skin took more or less pigment than expected.
    SKIN_RESPONSE,
    /// A session more or fewer than planned.
    RESULT_SO_FAR,
    /// What the health questionnaire or a doctor said.
    HEALTH,
    /// Dates, price or validity alone.
    TERMS,
    /// A value this version does not know.
    OTHER
}
