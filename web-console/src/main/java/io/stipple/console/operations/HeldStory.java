package io.stipple.console.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One story with every place where it is held up. The same bad record often stops several readers.
record HeldStory(String story, List<Held> places) {
    static List<HeldStory> grouped(Stream<Held> held) {
        Map<String, List<Held>> stories = new LinkedHashMap<>();
        held.sorted(Comparator.comparing(Held::since))
                .forEach(one -> stories.computeIfAbsent(one.story(), _ -> new ArrayList<>())
                        .add(one));
        return stories.entrySet().stream()
                .map(entry -> new HeldStory(entry.getKey(), entry.getValue()))
                .toList();
    }

    public Instant since() {
        return places.getFirst().since();
    }
}
