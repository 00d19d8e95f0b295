package io.stipple.console.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All services looked at once.
record Round(List<ServiceReport> services, Wanted wanted) {
    /// An act and the service that keeps it.
    record Kept(String service, ActKept act) {
        public Instant at() {
            return act.at();
        }
    }

    public List<HeldStory> stories() {
        return HeldStory.grouped(services.stream().flatMap(service -> service.held().stream()));
    }

    public boolean more() {
        return services.stream().anyMatch(ServiceReport::more);
    }

    public List<Kept> acts() {
        return services.stream()
                .flatMap(service -> service.acts().stream().map(act -> new Kept(service.service(), act)))
                .sorted(Comparator.comparing(Kept::at).reversed())
                .toList();
    }

    /// What is parked at a service that does not tell is not in the list.
    public boolean complete() {
        return services.stream().allMatch(service -> service.figures().isPresent());
    }

    public boolean calm() {
        return troubles().isEmpty();
    }

    /// One sentence for somebody who only glances at it.
    public String verdict() {
        return calm() ? "All is well." : String.join(" ", troubles());
    }

    private List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        services.stream()
                .filter(ServiceReport::away)
                .forEach(service -> troubles.add("The " + service.service() + " service does not answer."));
        services.stream()
                .filter(service -> !service.away() && !service.well())
                .forEach(service -> troubles.add("The " + service.service() + " service says it is not well."));
        services.stream()
                .filter(service -> service.well() && service.silent())
                .forEach(service -> troubles.add("The " + service.service() + " service does not give its figures."));
        if (services.stream().anyMatch(ServiceReport::lagUnknown)) {
            troubles.add("Kafka does not say how far the readers are.");
        }
        int held = stories().size();
        if (held > 0) {
            String count = more()
                    ? "More than " + held + " stories wait"
                    : held == 1 ? "1 story waits" : held + " stories wait";
            troubles.add(count + " for somebody to look.");
        }
        return troubles;
    }
}
