package io.stipple.platform.identity;

/// The member of staff who is asking, and what they type to log in: for acts that are kept with who did them. Take it
/// as a controller's argument where `Staff` is not enough.
public record SignedIn(Staff staff, String username) {}
