package io.stipple.local.journey;

import io.stipple.local.Addresses;
import io.stipple.local.CannotStart;
import io.stipple.local.Site;
import io.stipple.local.http.Api;
import io.stipple.local.http.Caller;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// `./stipple demo`.
public final class Journey {

    private static final String CLINIC = "miami-brickell";
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final InstantSource REAL_TIME = InstantSource.system();
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60), REAL_TIME);

    private final Site site;
    private final Paper paper;

    private Journey(Site site, Paper paper) {
        this.site = site;
        this.paper = paper;
    }

    static void main(String[] typed) {
        Path sources = Path.of(System.getProperty("stipple.sources", "")).toAbsolutePath();
        try {
            System.exit(play(WhichStack.meant(sources, typed), System.out));
        } catch (CannotStart e) {
            System.err.println("stipple: " + e.getMessage());
            System.exit(1);
        }
    }

    /// Plays the journey against a running stack, and leaves the clock at real time whatever happens.
    ///
    /// @return 0 if every step went well, otherwise 1
    public static int play(Site site, PrintStream out) {
        return new Journey(site, Paper.of(out)).play();
    }

    private int play() {
        long began = REAL_TIME.millis();
        HttpClient http = Api.client();
        People people = People.of(site.addresses(), http, REAL_TIME);
        PlatformClock clock = new PlatformClock(site.clockOffset(), people.watching(), PATIENCE, REAL_TIME);
        Thread onInterruption = new Thread(clock::back);
        Runtime.getRuntime().addShutdownHook(onInterruption);
        clock.back();
        paper.title("Stipple: one client's journey at " + CLINIC + " (" + ZONE + ")");
        Run run = run(people, clock, http);
        clock.back();
        Runtime.getRuntime().removeShutdownHook(onInterruption);
        double seconds = (REAL_TIME.millis() - began) / 1000.0;
        new Outcome(run.steps(), run.ok(), seconds).keep(site.state());
        paper.say(
                run.ok()
                        ? String.format(
                                Locale.ROOT,
                                "All %d steps went well, in %.1f s.",
                                run.steps().size(),
                                seconds)
                        : "The demo failed: " + run.sentence());
        paper.say("The clock is back at real time.");
        return run.ok() ? 0 : 1;
    }

    private record Run(List<Step> steps, boolean ok, String sentence) {}

    private Run run(People people, PlatformClock clock, HttpClient http) {
        Addresses at = site.addresses();
        Readers readers;
        try {
            readers = Readers.of(people.watching(), PATIENCE);
        } catch (RuntimeException away) {
            return new Run(List.of(), false, String.valueOf(away.getMessage()));
        }
        Performance performance = new Performance(readers, paper);
        try (TopicWatch topics = new TopicWatch(at.kafka(), PATIENCE.times(4))) {
            Mails mails = new Mails(new Api(http, at.mail(), Caller.ANONYMOUS), PATIENCE);
            Stage stage = new Stage(CLINIC, ZONE, Person.invented(REAL_TIME), people, clock, topics, mails);
            new Script(stage, PATIENCE, performance).play();
            return new Run(performance.steps(), true, "");
        } catch (RuntimeException wrong) {
            return new Run(performance.steps(), false, String.valueOf(wrong.getMessage()));
        }
    }
}
