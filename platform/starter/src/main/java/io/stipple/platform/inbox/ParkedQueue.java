package io.stipple.platform.inbox;

/// What one reader has parked of one story.
///
/// @param first the event that holds up the others
/// @param events how many are parked, the first included
public record ParkedQueue(String reader, String story, long events, ParkedEvent first) {}
