package io.stipple.session.record;

/// Whether aftercare was explained and handed over. Florida asks for both (64E-28.009); so do we everywhere.
public record Aftercare(boolean oral, boolean written) {}
