package io.stipple.console.stub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The franchise's clinics.
final class CannedPlaces {
    record Place(String code, String name, String city, String zone, String address) {
        String json() {
            return "{\"code\":\"%s\",\"name\":\"%s\",\"city\":\"%s\",\"zone\":\"%s\",\"address\":\"%s\"}"
                    .formatted(code, name, city, zone, address);
        }
    }

    static final List<Place> PLACES = List.of(
            new Place("miami-brickell", "Stipple Brickell", "Miami", "America/New_York", "1200 Brickell Avenue"),
            new Place("tampa-bay", "Stipple Tampa Bay", "Tampa", "America/New_York", "410 Bayshore Boulevard"),
            new Place("atlanta-midtown", "Stipple Midtown", "Atlanta", "America/New_York", "88 Peachtree Street"),
            new Place("chicago-loop", "Stipple Loop", "Chicago", "America/Chicago", "20 West Monroe Street"),
            new Place("austin-south", "Stipple South Austin", "Austin", "America/Chicago", "1900 South Congress"),
            new Place("denver-rino", "Stipple RiNo", "Denver", "America/Denver", "2700 Larimer Street"),
            new Place("phoenix-camelback", "Stipple Camelback", "Phoenix", "America/Phoenix", "3100 East Camelback"),
            new Place(
                    "los-angeles-melrose",
                    "Stipple Melrose",
                    "Los Angeles",
                    "America/Los_Angeles",
                    "7600 Melrose Avenue"),
            new Place("seattle-fremont", "Stipple Fremont", "Seattle", "America/Los_Angeles", "3500 Fremont Avenue"),
            new Place("london-soho", "Stipple Soho", "London", "Europe/London", "14 Dean Street"),
            new Place("madrid-salamanca", "Stipple Salamanca", "Madrid", "Europe/Madrid", "Calle de Serrano 41"),
            new Place("sydney-cbd", "Stipple Sydney", "Sydney", "Australia/Sydney", "200 George Street"));

    private CannedPlaces() {}

    static String json() {
        return PLACES.stream().map(Place::json).collect(Collectors.joining(",", "[", "]"));
    }

    static Place place(String code) {
        return PLACES.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElse(PLACES.getFirst());
    }

    static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
