package io.stipple.local.journey;

/// A step that went well.
///
/// @param detail one line for who watches
/// @param fact what carried the news of it to the other services
record Played<T>(T result, String detail, Fact fact) {}
