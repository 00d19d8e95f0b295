package io.stipple.chaos.load;

import io.stipple.local.Addresses;
import io.stipple.local.http.Api;
import io.stipple.local.http.Caller;
import io.stipple.local.http.StaffLogin;
import java.net.http.HttpClient;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Opens three clinics through the services' own doors, at codes the realm's staff work at.
final class Franchise {

    private static final int TECHNICIANS = 4;
    private static final List<DayOfWeek> DAYS = Arrays.asList(DayOfWeek.values());

    private final Addresses at;
    private final HttpClient http = Api.client();
    private final Api booking;
    private final Map<String, StaffLogin> staff;

    Franchise(Addresses at) {
        this.at = at;
        this.staff =
                Map.of("olivia", login("olivia"), "mara", login("mara"), "tess", login("tess"), "sven", login("sven"));
        this.booking = new Api(http, at.booking(), caller("olivia"));
    }

    List<Clinic> open() {
        return List.of(
                open("miami-brickell", "America/New_York", "US-FL", "mara", "tess", true),
                open("sydney-cbd", "Australia/Sydney", "AU-NSW", "sven", "sven", true),
                open("atlanta-midtown", "America/New_York", "US-GA", "tess", "tess", false));
    }

    private Clinic open(String code, String zone, String law, String desk, String treating, boolean treats) {
        booking.post(
                "/v1/clinics",
                Map.of(
                        "code",
                        code,
                        "name",
                        "Stipple " + code,
                        "city",
                        code,
                        "zone",
                        zone,
                        "jurisdiction",
                        law,
                        "address",
                        "1 Example Street",
                        "rooms",
                        IntStream.rangeClosed(1, TECHNICIANS)
                                .mapToObj(n -> "Room " + n)
                                .toList(),
                        "openingHours",
                        DAYS.stream()
                                .map(day -> Map.of("day", day, "opens", "08:00", "closes", "20:00"))
                                .toList()));
        List<String> technicians =
                IntStream.range(0, TECHNICIANS).mapToObj(n -> hire(code, n)).toList();
        List<String> lots = treats ? stock(code, caller(desk)) : List.of();
        return new Clinic(code, zone, caller(desk), caller(treating), technicians, lots);
    }

    private String hire(String clinic, int n) {
        LocalDate since = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC)
                .minusDays(7);
        var rota = DAYS.stream()
                .map(day -> Map.of(
                        "clinic", clinic, "day", day, "from", "08:00", "to", "20:00", "validFrom", since.toString()))
                .toList();
        return booking.post(
                        "/v1/technicians",
                        Map.of("name", "Tech " + clinic + " " + n, "skills", List.of("FULL_SHAVED"), "rota", rota))
                .body()
                .path("id")
                .asString();
    }

    private List<String> stock(String clinic, Caller manager) {
        var session = new Api(http, at.session(), manager);
        return List.of(session.post(
                        "/v1/pigment-lots",
                        Map.of(
                                "clinic", clinic,
                                "maker", "Example Pigments",
                                "product", "Scalp Series",
                                "shade", "Ash",
                                "lotNumber", "CHAOS-" + clinic,
                                "expiresOn", "2099-12-31"))
                .body()
                .path("id")
                .asString());
    }

    private Caller caller(String user) {
        return java.util.Objects.requireNonNull(staff.get(user));
    }

    private StaffLogin login(String user) {
        return new StaffLogin(http, at.issuer(), user, InstantSource.system());
    }
}
