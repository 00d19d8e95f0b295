package io.stipple.booking;

import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A clinic with one technician, asked over HTTP. The clock shows Tuesday 1 December 2026, 10:00 in New York.
@ServiceTest
abstract class AskingTheService {
    static final String NEXT_DAY_AT_TEN = "2026-12-02T10:00:00-05:00";

    @LocalServerPort
    int port;

    @Autowired
    TurnableClock clock;

    Desk nobody;
    Place clinic;
    UUID tess;

    @BeforeEach
    void aClinicWithOneTechnician() {
        nobody = Desk.ofNobody(port);
        clinic = Place.opened(nobody);
        tess = clinic.hires("Tess");
    }
}
