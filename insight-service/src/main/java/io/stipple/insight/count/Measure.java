package io.stipple.insight.count;

/// What is counted. Each has one reader that writes it, and one rule for the day it counts on.
public enum Measure {
    /// Visits, on the day they take place; a moved visit moves with its day, a cancelled one stays counted.
    BOOKED,
    /// Visits that took place, on the day they were booked for.
    COMPLETED,
    /// Visits the client did not come to, on their day.
    MISSED,
    /// Visits called off, on the day they would have taken place.
    CANCELLED,
    /// Consultations with any outcome, on the day they ended.
    CONSULTATIONS,
    /// Plans, on the day they were agreed.
    PLANS,
    /// Treatment sessions, on the day treatment ended.
    SESSIONS,
    /// Courses, on the day their last session was signed off.
    COURSES,
    /// Touch-ups, on the first day of their window: the forecast.
    TOUCH_UPS_PLANNED,
    /// Touch-ups whose window opened, on that day.
    TOUCH_UPS_DUE,
    /// Invitations to a fade check, on the day they went out; a repetition is not counted again.
    TOUCH_UPS_INVITED,
    /// Visits that answer an invitation, on the day the client booked.
    TOUCH_UPS_BOOKED,
    /// Clients, on the day the franchise met them.
    CLIENTS_REGISTERED,
    /// Messages handed over, on that day.
    MESSAGES_SENT,
    /// Messages decided against, on that day.
    MESSAGES_WITHHELD,
    /// Pigment lots a clinic had to take off its shelf, on the day of the recall.
    LOTS_RECALLED,
    /// Clients treated with recalled pigment, at the clinic of their last such session, on the day this was found.
    CLIENTS_EXPOSED
}
