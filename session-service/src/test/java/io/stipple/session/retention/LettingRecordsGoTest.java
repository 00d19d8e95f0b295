package io.stipple.session.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.Answer;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Staffed;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class LettingRecordsGoTest {
    private final Staffed phoenix;
    private final Past past;
    private final TurnableClock clock;
    private final Retaining retaining;
    private final RetentionRuns runs;

    LettingRecordsGoTest(
            @LocalServerPort int port,
            @Autowired Visits visits,
            @Autowired TurnableClock clock,
            @Autowired Retaining retaining,
            @Autowired RetentionRuns runs) {
        this.phoenix = new Staffed(port, "phoenix-camelback", visits);
        this.past = new Past(phoenix);
        this.clock = clock;
        this.retaining = retaining;
        this.runs = runs;
    }

    @Test
    void isReportedFirstAndHappensAMonthLaterButNotToThoseWhoCameBack() {
        Client gone = importedIn2016();
        Client back = importedIn2016();
        UUID run = retaining.report();

        retaining.act();
        boolean tooEarly = runs.stillDue(run, clock.instant()).contains(gone.id());
        phoenix.arrived(back.consultation());
        clock.turn(Duration.ofDays(30));
        retaining.act();

        assertThat(tooEarly).isTrue();
        assertThat(records(gone)).isEmpty();
        assertThat(records(back)).hasSize(1);
        assertThat(runs.all()).anySatisfy(one -> {
            assertThat(one.id()).isEqualTo(run);
            assertThat(one.actedAt()).isPresent();
        });
    }

    @Test
    void neverHappensBeforeTheLawAllowsIt() {
        Client recent = past.endedAt("2017-01-20T17:00:00Z");
        UUID run = retaining.report();

        assertThat(runs.stillDue(run, clock.instant())).doesNotContain(recent.id());
    }

    @Test
    void isStoppedByAnOperator() {
        Client gone = importedIn2016();
        UUID run = retaining.report();

        Answer stopped = phoenix.operator().post("/v1/retention-runs/" + run + "/stop", Map.of());
        Answer again = phoenix.operator().post("/v1/retention-runs/" + run + "/stop", Map.of());
        clock.turn(Duration.ofDays(30));
        retaining.act();

        assertThat(stopped.status()).isEqualTo(204);
        assertThat(again.problem()).isEqualTo("retention-run-over");
        assertThat(records(gone)).hasSize(1);
    }

    private JsonNode records(Client client) {
        return phoenix.operator()
                .get("/v1/clients/" + client.id() + "/session-records")
                .body();
    }

    private Client importedIn2016() {
        return past.endedAt("2016-10-20T17:00:00Z");
    }
}
