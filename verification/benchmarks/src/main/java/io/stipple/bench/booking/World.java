package io.stipple.bench.booking;

import io.stipple.bench.BuiltService;
import io.stipple.bench.Machines;
import io.stipple.bench.Options;
import io.stipple.bench.Realm;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// The machines, a realm, and databases whose tables the service itself has made.
final class World implements AutoCloseable {
    private static final String SERVICE = "booking-service";
    private static final String TEMPLATE = "made_by_booking";

    private final Machines machines;
    private final Realm realm;
    private final String token;

    private World(Machines machines, Realm realm, String token) {
        this.machines = machines;
        this.realm = realm;
        this.token = token;
    }

    static World begin() throws Exception {
        var world = begin(Machines.start(), new Realm());
        world.machines.freshDatabase(TEMPLATE);
        world.serve(TEMPLATE).close();
        return world;
    }

    private static World begin(Machines machines, Realm realm) throws Exception {
        return new World(machines, realm, realm.operatorToken(SERVICE));
    }

    String token() {
        return token;
    }

    Machines machines() {
        return machines;
    }

    static Franchise franchise(int clinics, long past, Options options) {
        return franchise(clinics, 5, past, 30, options);
    }

    /// From tomorrow by UTC on nothing is past in any zone of the franchise.
    static Franchise franchise(int clinics, int techniciansPerClinic, long past, int busyDays, Options options) {
        return new Franchise(
                clinics,
                techniciansPerClinic,
                past,
                busyDays,
                LocalDate.now(ZoneOffset.UTC).plusDays(1),
                options.seed());
    }

    /// A database with that franchise in it.
    void load(String database, Franchise franchise, Options options) throws Exception {
        long began = System.nanoTime();
        String url = machines.copyOfDatabase(TEMPLATE, database);
        long appointments = FranchiseCopy.load(franchise, url);
        options.say(String.format(
                Locale.ROOT,
                "Loaded %,d appointments of %,d clinics in %.0f s",
                appointments,
                franchise.clinics(),
                (System.nanoTime() - began) / 1e9));
    }

    void empty(String database) throws Exception {
        machines.copyOfDatabase(TEMPLATE, database);
    }

    BuiltService serve(String database) throws Exception {
        return BuiltService.start(SERVICE, machines, machines.url(database), realm);
    }

    @Override
    public void close() {
        realm.close();
        machines.close();
    }
}
