package io.stipple.session.retention;

import io.stipple.platform.ids.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/// Reports what may go once a month, and deletes it no sooner than a month after it was reported.
class Retaining {
    static final Period BETWEEN_REPORTS = Period.ofMonths(1);
    static final Period NOTICE = Period.ofDays(30);

    private final RetentionRuns runs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retaining(RetentionRuns runs, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void everyHour() {
        act();
        Optional<LocalDate> last =
                runs.all().stream().findFirst().map(run -> LocalDate.ofInstant(run.reportedAt(), ZoneOffset.UTC));
        if (last.filter(day -> day.plus(BETWEEN_REPORTS).isAfter(today())).isEmpty()) {
            report();
        }
    }

    UUID report() {
        UUID run = Ids.next();
        transaction.executeWithoutResult(_ -> runs.report(run, today().plus(NOTICE), clock.instant()));
        return run;
    }

    void act() {
        transaction.executeWithoutResult(_ -> runs.due(today()).forEach(run -> {
            runs.stillDue(run, clock.instant()).forEach(runs::delete);
            runs.acted(run, clock.instant());
        }));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
