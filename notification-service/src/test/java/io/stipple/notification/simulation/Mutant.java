package io.stipple.notification.simulation;

/// Ways in which the service could be wrong. The audit has to notice each.
enum Mutant {
    /// The service as it is.
    NONE,
    DISPATCHER_WITHOUT_CLAIM,
    CLAIM_NOT_CHECKED_WHEN_SENDING,
    MARK_BEFORE_SEND,
    RANDOM_MESSAGE_ID,
    NO_SECOND_LOOK_WHEN_SENDING,
    UTC_INSTEAD_OF_CLINIC_ZONE,
    TEMPORARY_ANSWER_TAKEN_AS_FINAL,
    TAKEN_LETTER_NEVER_NOTED,
    SAME_MESSAGE_PLANNED_TWICE,
    CUT_LINE_TAKEN_AS_SENT,
    ONLY_THE_LAST_OF_MANY_CALLED_OFF
}
