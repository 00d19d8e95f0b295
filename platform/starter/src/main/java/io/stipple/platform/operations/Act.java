package io.stipple.platform.operations;

import io.stipple.platform.inbox.ParkedEvent;
import java.util.Optional;

/// Something an operator is about to do.
///
/// @param target the id or key acted upon
record Act(String name, String target, Optional<String> reader, Optional<String> story, Optional<String> reason) {
    static Act on(String name, ParkedEvent event) {
        return new Act(
                name, event.id().toString(), Optional.of(event.reader()), Optional.of(event.story()), Optional.empty());
    }

    static Act onQueue(String name, String reader, String story) {
        return new Act(name, story, Optional.of(reader), Optional.of(story), Optional.empty());
    }

    static Act onReader(String name, String reader) {
        return new Act(name, reader, Optional.of(reader), Optional.empty(), Optional.empty());
    }

    static Act onOutbox(String name, String key) {
        return new Act(name, key, Optional.empty(), Optional.of(key), Optional.empty());
    }

    static Act onWholeOutbox(String name) {
        return new Act(name, "outbox", Optional.empty(), Optional.empty(), Optional.empty());
    }

    Act because(String why) {
        return new Act(name, target, reader, story, Optional.of(why));
    }
}
