package io.stipple.chaos.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The self-join: does a technician, a room or a client hold two times that overlap?
final class Overlaps {

    private Overlaps() {}

    static List<String> of(Evidence evidence) {
        List<Appointment> holding = evidence.appointments().stream()
                .filter(Appointment::holdsItsTime)
                .toList();
        List<String> found = new ArrayList<>();
        Map.<String, Function<Appointment, String>>of(
                        "technician", Appointment::technician, "room", Appointment::room, "client", Appointment::client)
                .forEach((what, who) -> found.addAll(by(what, who, holding)));
        return found;
    }

    private static List<String> by(String what, Function<Appointment, String> who, List<Appointment> holding) {
        List<String> found = new ArrayList<>();
        holding.stream().collect(Collectors.groupingBy(who)).forEach((id, theirs) -> {
            List<Appointment> inOrder = theirs.stream()
                    .sorted(Comparator.comparing(Appointment::from))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                if (inOrder.get(i - 1).overlaps(inOrder.get(i))) {
                    found.add("%s %s: %s and %s overlap"
                            .formatted(
                                    what,
                                    id,
                                    inOrder.get(i - 1).id(),
                                    inOrder.get(i).id()));
                }
            }
        });
        return found;
    }
}
