package io.stipple.session.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.store.Store;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Staffed;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class LettingPicturesGoTest {
    private static final String WHOLE = Store.address(new byte[] {1});
    private static final String SMALL = Store.address(new byte[] {2});

    private final Past past;
    private final TurnableClock clock;
    private final Retaining retaining;
    private final Store store;
    private final JdbcClient jdbc;

    LettingPicturesGoTest(
            @LocalServerPort int port,
            @Autowired Visits visits,
            @Autowired TurnableClock clock,
            @Autowired Retaining retaining,
            @Autowired Store store,
            @Autowired JdbcClient jdbc) {
        this.past = new Past(new Staffed(port, "phoenix-camelback", visits));
        this.clock = clock;
        this.retaining = retaining;
        this.store = store;
        this.jdbc = jdbc;
    }

    @Test
    void happensWithTheRecordsTheyBelongTo() throws IOException {
        Client gone = photographed("2016-10-20T17:00:00Z");
        Client recent = photographed("2017-01-20T17:00:00Z");
        retaining.report();

        clock.turn(Duration.ofDays(30));
        retaining.act();

        assertThat(store.get(gone.id() + "/" + WHOLE)).isEmpty();
        assertThat(store.get(gone.id() + "/" + SMALL)).isEmpty();
        assertThat(store.get(recent.id() + "/" + WHOLE)).isPresent();
    }

    private Client photographed(String at) throws IOException {
        Client client = past.endedAt(at);
        store.put(client.id() + "/" + WHOLE, new byte[] {1});
        store.put(client.id() + "/" + SMALL, new byte[] {2});
        jdbc.sql("""
                INSERT INTO photo (id, record_id, client_id, clinic, pose, moment, address, thumbnail, width, height,
                                   taken_by, taken_at)
                SELECT uuidv7(), id, client_id, clinic, 'TOP', 'AFTER', :whole, :small, 1, 1, uuidv7(), ended_at
                FROM session_record WHERE client_id = :client
                """)
                .param("whole", WHOLE)
                .param("small", SMALL)
                .param("client", client.id())
                .update();
        return client;
    }
}
