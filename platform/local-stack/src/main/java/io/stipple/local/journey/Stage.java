package io.stipple.local.journey;

import java.time.ZoneId;

/// Where the journey is played and what is used for it.
///
/// @param clinic its code
record Stage(
        String clinic,
        ZoneId zone,
        Person client,
        People people,
        PlatformClock clock,
        TopicWatch topics,
        Mails mails) {}
