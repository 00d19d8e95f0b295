package io.stipple.booking;

import io.stipple.booking.fixture.Receiver;
import io.stipple.booking.fixture.Webhooks;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.Desk;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Another system listens to what happens at the clinic.
abstract class ListeningToTheService extends AskingTheService {
    static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    JdbcClient database;

    Receiver receiver;
    Webhooks webhooks;
    Desk manager;

    @BeforeEach
    void somebodyListens() {
        receiver = Receiver.listening();
        manager = clinic.staff(ClinicRight.MANAGER);
        webhooks = new Webhooks(clinic, manager, receiver);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        webhooks.end();
        receiver.close();
    }
}
