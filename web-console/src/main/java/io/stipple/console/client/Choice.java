package io.stipple.console.client;

import java.util.List;
import java.util.Optional;

/// How far the choice of a client has come.
///
/// @param query what was looked for; empty at first
/// @param found those it fits
public record Choice(String query, Optional<Known> chosen, List<Known> found) {}
