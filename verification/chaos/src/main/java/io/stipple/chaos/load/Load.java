package io.stipple.chaos.load;

import io.stipple.chaos.audit.Command;
import io.stipple.local.Addresses;
import io.stipple.local.http.Caller;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/// An open loop: clients come when the seed says, however long those before them take.
public final class Load implements AutoCloseable {

    private final Addresses at;
    private final Journal journal;
    private final Clients clients;
    private final Caller publicPage;
    private final Queue<Thread> stories = new ConcurrentLinkedQueue<>();
    private final Random seeded;
    private final Duration between;
    private final LocalDate today;
    private List<Clinic> clinics = List.of();
    private volatile boolean open = true;
    private int count;

    /// @param perSecond how many clients come each second, on average
    public Load(Addresses at, Path journal, long seed, double perSecond) {
        this.at = at;
        this.journal = Journal.in(journal);
        this.clients = new Clients(this.journal);
        this.publicPage = new ServiceLogin(at.issuer(), "web-console");
        this.seeded = new Random(seed);
        this.between = Duration.ofNanos((long) (1e9 / perSecond));
        this.today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
    }

    /// Opens the clinics and lets the first clients in.
    public void begin() {
        clinics = new Franchise(at).open();
        stories.add(Thread.ofVirtual().name("clients-come").start(this::come));
    }

    private void come() {
        long next = System.nanoTime();
        while (open) {
            var plot = Plot.drawn(seeded, clinics, count++, today);
            stories.add(Thread.ofVirtual().name("client-" + count).start(() -> play(plot)));
            next += (long) (between.toNanos() * (0.5 + seeded.nextDouble()));
            while (open && System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
        }
    }

    private void play(Plot plot) {
        try {
            new Story(plot, clients, at, publicPage).play();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /// Nobody comes any more; returns when everybody has left.
    public void end() {
        open = false;
        try {
            for (Thread story = stories.poll(); story != null; story = stories.poll()) {
                story.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public List<Command> commands() {
        return clients.commands();
    }

    /// Answers no client should ever get.
    public List<String> wrong() {
        return clients.wrong();
    }

    @Override
    public void close() {
        end();
        journal.close();
    }
}
