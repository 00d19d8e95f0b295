package io.stipple.local.franchise;

import io.stipple.local.Addresses;
import io.stipple.local.http.Api;
import io.stipple.local.http.StaffLogin;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Brings the demo franchise into a running stack. A load that was broken off may simply be run again.
public final class FranchiseLoader {

    private static final long SEED = 20261122L;
    private static final int ROTA_MONTHS = 27;
    private static final int PIGMENT_MONTHS = 60;

    private FranchiseLoader() {}

    /// Prints what it does. Does nothing if everything is in already.
    ///
    /// @throws RuntimeException with one sentence for a person if a service refuses or does not answer
    public static void load(Addresses addresses, PrintStream out) {
        InstantSource realTime = InstantSource.system();
        LoadNote note = LoadNote.in(addresses.state(), SEED, realTime.instant());
        if (note.complete()) {
            out.println("The demo franchise is in already.");
            return;
        }
        Progress progress = new Progress(out, realTime);
        HttpClient http = Api.client();
        StaffLogin olivia = new StaffLogin(http, addresses.issuer(), "olivia", realTime);
        load(
                Franchise.seeded(note.seed(), note.now(), size()),
                note.now(),
                new Services(new Api(http, addresses.booking(), olivia), new Api(http, addresses.session(), olivia)),
                progress);
        new CatchingUp(addresses, http, progress).await();
        keep(note.completed(), addresses);
        progress.say(String.format(Locale.ROOT, "The demo franchise is in after %.1f s.", progress.seconds()));
    }

    /// Whoever needs only somebody to book with, such as a test, may ask for fewer clients.
    private static int size() {
        return Optional.ofNullable(System.getenv("STIPPLE_DEMO_CLIENTS"))
                .map(Integer::valueOf)
                .orElse(Franchise.CLIENTS);
    }

    private static void load(Franchise demo, Instant now, Services services, Progress progress) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        progress.say(String.format(
                Locale.ROOT,
                "Loading the demo franchise: %d clinics, %d technicians, %,d clients, %,d visits",
                demo.clinics().size(),
                demo.technicians().size(),
                demo.clients().size(),
                demo.visits().size()));
        Ids ids = new Ids();
        new OpeningClinics(services, progress).load(demo.clinics());
        Map<String, List<UUID>> shelves =
                new StockingPigment(services, progress).load(demo.clinics(), today.plusMonths(PIGMENT_MONTHS));
        ids.learn(new HiringTechnicians(services, progress).load(demo.technicians(), today.minusMonths(ROTA_MONTHS)));
        ids.learn(new IntroducingClients(services, progress).load(demo, now));
        ids.learn(new BookingVisits(services, progress).load(demo, ids, now));
        new RetellingCourses(services, progress).load(demo.histories(), ids, shelves);
        new LicensingEverybody(services, progress).load(demo.clinics(), demo.technicians(), ids, today);
        new FillingTheDiary(services, progress).load(demo, ids, today);
    }

    private static void keep(LoadNote note, Addresses addresses) {
        try {
            note.kept(addresses.state());
        } catch (IOException full) {
            throw new UncheckedIOException("the load is done, but could not be noted", full);
        }
    }
}
