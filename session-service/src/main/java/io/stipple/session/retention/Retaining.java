package io.stipple.session.retention;

import io.stipple.platform.ids.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/// Reports what may go once a month, and deletes it no sooner than a month after it was reported: the records of
/// clients whose time is over, and files that nothing refers to any more.
class Retaining {
    static final Period BETWEEN_REPORTS = Period.ofMonths(1);
    static final Period NOTICE = Period.ofDays(30);

    private final RetentionRuns runs;
    private final LostFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retaining(RetentionRuns runs, LostFiles files, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.files = files;
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
        return report(lostFiles());
    }

    /// To be asked for outside any transaction: the store may be far away.
    List<String> lostFiles() {
        return files.find();
    }

    UUID report(List<String> lost) {
        UUID run = Ids.next();
        transaction.executeWithoutResult(_ -> {
            runs.report(run, today().plus(NOTICE), clock.instant());
            files.report(run, lost);
        });
        return run;
    }

    /// Files go when the records are gone for good; what a crash leaves of them is found again by the next report.
    void act() {
        List<UUID> acted = Objects.requireNonNull(transaction.execute(_ -> {
            List<UUID> due = runs.due(today());
            due.forEach(run -> {
                runs.stillDue(run, clock.instant()).forEach(client -> runs.delete(run, client));
                runs.acted(run, clock.instant());
            });
            return due;
        }));
        acted.forEach(files::delete);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
