package io.stipple.session.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TurnableClock;
import io.stipple.session.photo.TakingPhotos.Outcome;
import io.stipple.session.record.RecordId;
import io.stipple.session.record.SessionRecords;
import io.stipple.session.store.Incoming;
import io.stipple.session.store.Store;
import io.stipple.session.visit.Visits;
import io.stipple.session.world.Client;
import io.stipple.session.world.Staffed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class TakingTheSamePhotoAtOnceTest {
    private static final byte[] JPEG = Pictures.jpeg(640, 480);

    private final Staffed miami;
    private final SessionRecords records;
    private final JdbcClient jdbc;
    private final Photos photos;
    private final TransactionTemplate transaction;
    private final Store shared;
    private final Incoming incoming;

    TakingTheSamePhotoAtOnceTest(
            @LocalServerPort int port,
            @Autowired Visits visits,
            @Autowired SessionRecords records,
            @Autowired JdbcClient jdbc,
            @Autowired Photos photos,
            @Autowired PlatformTransactionManager transactions,
            @Autowired Store shared,
            @Autowired Incoming incoming) {
        this.miami = new Staffed(port, "miami-brickell", visits);
        this.records = records;
        this.jdbc = jdbc;
        this.photos = photos;
        this.transaction = new TransactionTemplate(transactions);
        this.shared = shared;
        this.incoming = incoming;
    }

    @Test
    void keepsTheOneThatSucceedsWhenTheOtherFails() throws IOException {
        TakingPhotos.Shot shot = aShot();
        TakingPhotos well = taking(shared);
        CompletableFuture<Outcome> other = new CompletableFuture<>();
        Store failing = new FailsAtTheSecond(shared, () -> {
            Thread.startVirtualThread(() -> other.complete(taken(well, shot)));
            await().atMost(Duration.ofSeconds(30)).until(() -> other.isDone() || somebodyWaits());
        });

        Outcome failed = taken(taking(failing), shot);

        assertThat(failed).isEqualTo(new Outcome.Refused(new PhotoRefusal.StoreAway()));
        assertThat(other.join()).isInstanceOf(Outcome.Taken.class);
        Photo kept = ((Outcome.Taken) other.join()).photo();
        assertThat(well.show(kept, Size.FULL)).isPresent();
        assertThat(well.show(kept, Size.THUMBNAIL)).isPresent();
    }

    private TakingPhotos.Shot aShot() {
        Client client = miami.aClient();
        UUID draft = miami.aDraft(client, miami.aPlanFor(client), 1, TurnableClock.START);
        return new TakingPhotos.Shot(
                records.find(new RecordId(draft), new ClinicScope.EveryClinic()).orElseThrow(),
                Pose.FRONT,
                Moment.BEFORE,
                UUID.randomUUID(),
                TurnableClock.START);
    }

    private TakingPhotos taking(Store store) {
        return new TakingPhotos(
                new DarkRoom(1), new Vault(new ClientKeys(jdbc), "demo-secret"), store, photos, transaction, incoming);
    }

    private static Outcome taken(TakingPhotos taking, TakingPhotos.Shot shot) {
        try {
            return taking.take(shot, new ByteArrayInputStream(JPEG));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE classid = 571903 AND NOT granted)")
                .query(Boolean.class)
                .single();
    }

    /// A store that goes away after the first picture, when something happened meanwhile.
    private static final class FailsAtTheSecond implements Store {
        private final Store store;
        private final Runnable meanwhile;
        private boolean full;

        FailsAtTheSecond(Store store, Runnable meanwhile) {
            this.store = store;
            this.meanwhile = meanwhile;
        }

        @Override
        public void put(String name, byte[] content) throws IOException {
            if (full) {
                throw new IOException("the disk is full");
            }
            store.put(name, content);
            full = true;
            meanwhile.run();
        }

        @Override
        public Optional<byte[]> get(String name) throws IOException {
            return store.get(name);
        }

        @Override
        public Stream<String> names() throws IOException {
            return store.names();
        }

        @Override
        public void delete(String name) throws IOException {
            store.delete(name);
        }
    }
}
