package io.stipple.notification.simulation;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/// Clinics whose clocks differ most.
record Clinic(String code, ZoneId zone, String law, int quietFrom) {
    static final List<Clinic> ALL = List.of(
            of("miami-brickell", "America/New_York", "US-FL", 20),
            of("phoenix-camelback", "America/Phoenix", "US-AZ", 21),
            of("los-angeles-melrose", "America/Los_Angeles", "US-CA", 21),
            of("london-soho", "Europe/London", "GB-ENG", 21),
            of("madrid-salamanca", "Europe/Madrid", "ES-MD", 21),
            of("sydney-cbd", "Australia/Sydney", "AU-NSW", 21));

    /// So many, spread over those clocks.
    static List<Clinic> franchise(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Clinic like = ALL.get(i % ALL.size());
                    return new Clinic(like.code() + "-" + i, like.zone(), like.law(), like.quietFrom());
                })
                .toList();
    }

    private static Clinic of(String code, String zone, String law, int quietFrom) {
        return new Clinic(code, ZoneId.of(zone), law, quietFrom);
    }
}
