package io.stipple.platform.operations;

import static io.stipple.platform.identity.FranchiseRole.FRANCHISE_OPERATOR;
import static io.stipple.platform.identity.FranchiseRole.OPS;

import io.stipple.platform.identity.Staff;
import io.stipple.platform.inbox.InboxDesk;
import io.stipple.platform.inbox.ReaderStatus;
import io.stipple.platform.operations.Overview.FactHandled;
import io.stipple.platform.operations.Overview.OutboxBacklog;
import io.stipple.platform.operations.Overview.PlatformTime;
import io.stipple.platform.operations.Overview.Reader;
import io.stipple.platform.outbox.OutboxDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/operations")
class OverviewController {
    private static final Clock REAL = Clock.systemUTC();

    private final String service;
    private final Clock clock;
    private final Optional<OutboxDesk> outbox;
    private final Optional<InboxDesk> inbox;

    OverviewController(String service, Clock clock, Optional<OutboxDesk> outbox, Optional<InboxDesk> inbox) {
        this.service = service;
        this.clock = clock;
        this.outbox = outbox;
        this.inbox = inbox;
    }

    @GetMapping
    Overview overview(Staff staff) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        return new Overview(service, time(), backlog(), readers());
    }

    @GetMapping("/facts/{eventId}")
    FactHandled fact(Staff staff, @PathVariable UUID eventId) {
        staff.mustBe(OPS, FRANCHISE_OPERATOR);
        return new FactHandled(eventId, inbox.map(desk -> desk.handled(eventId)).orElse(List.of()));
    }

    private PlatformTime time() {
        Instant now = clock.instant();
        long offset = Math.round(Duration.between(REAL.instant(), now).toMillis() / 1000.0);
        return new PlatformTime(now, Duration.ofSeconds(offset));
    }

    private OutboxBacklog backlog() {
        return outbox.map(OutboxDesk::backlog)
                .map(now -> new OutboxBacklog(now.rows(), now.oldestSeconds(), now.parkedStories()))
                .orElse(new OutboxBacklog(0, 0, 0));
    }

    private List<Reader> readers() {
        return inbox.map(InboxDesk::readers).orElse(List.of()).stream()
                .map(OverviewController::reader)
                .toList();
    }

    private static Reader reader(ReaderStatus one) {
        return new Reader(one.name(), one.topic(), one.lagRecords(), one.lagSeconds(), one.parked());
    }
}
