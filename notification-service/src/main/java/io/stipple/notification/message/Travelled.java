package io.stipple.notification.message;

import io.stipple.contracts.notification.Channel;

/// How a message went.
///
/// @param wording version of the letters it was written by, such as `1` or `1+3` with the clinic's own third
public record Travelled(Channel channel, String wording) {}
