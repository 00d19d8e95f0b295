package io.stipple.platform.inbox;

import java.util.Optional;
import java.util.UUID;

/// What came of retrying the stories of one reader.
///
/// @param stories how many had their turn
/// @param flowing how many of those flow again
/// @param handled events taken in, all told
/// @param next where to go on: patience ran out, or the database or a peer is away; empty when every story had its turn
/// @param away whether it ended because something is away
public record Sweep(int stories, int flowing, int handled, Optional<UUID> next, boolean away) {}
