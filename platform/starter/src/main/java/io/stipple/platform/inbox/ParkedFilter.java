package io.stipple.platform.inbox;

import java.util.Optional;

/// Which parked events are looked for. All that is given has to hold; a blank is as good as nothing.
///
/// @param cause a part of it, in any case; events that only wait behind others have none
public record ParkedFilter(
        Optional<String> reader, Optional<String> topic, Optional<String> story, Optional<String> cause) {
    public static final ParkedFilter ANY =
            new ParkedFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ParkedFilter {
        reader = reader.filter(ParkedFilter::says);
        topic = topic.filter(ParkedFilter::says);
        story = story.filter(ParkedFilter::says);
        cause = cause.filter(ParkedFilter::says);
    }

    private static boolean says(String wanted) {
        return !wanted.isBlank();
    }
}
