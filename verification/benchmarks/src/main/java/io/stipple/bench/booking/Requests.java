package io.stipple.bench.booking;

import java.io.IOException;
import java.util.UUID;

/// What is asked of the service.
final class Requests {
    private Requests() {}

    /// One consultation nobody else asks for.
    static int book(Wire wire, Franchise franchise, long number) throws IOException {
        Franchise.Free free = franchise.free(number);
        return wire.post("/v1/appointments", UUID.randomUUID().toString(), """
            {"clientId":"%s","clinic":"%s","technicianId":"%s","kind":"CONSULTATION","startsAt":"%s"}""".formatted(
                                franchise.client(free.technician(), number),
                                franchise.code(franchise.clinicOf(free.technician())),
                                franchise.technician(free.technician()),
                                free.startsAt()))
                .status();
    }

    static String slots(Franchise franchise, int clinic, String kind, int days) {
        var from = franchise.today().plusDays(1);
        return "/v1/clinics/" + franchise.code(clinic) + "/free-slots?kind=" + kind + "&from=" + from + "&to="
                + from.plusDays(days - 1L);
    }
}
