package io.stipple.session.photo;

import io.stipple.platform.ids.Ids;
import io.stipple.session.record.SessionRecord;
import io.stipple.session.visit.ClientId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes an upload in: to a temporary file as it comes, through the dark room, sealed into the store, and only then
/// on its card. Whatever fails on the way leaves nothing behind. The same picture may come twice at once: only one
/// upload of a client is stored at a time, and nothing is thrown away that another's card names.
class TakingPhotos {
    /// Whoever stores holds a connection to the database meanwhile; most are for other work.
    private static final int STORED_AT_ONCE = 3;

    private final Semaphore storing = new Semaphore(STORED_AT_ONCE);
    private final DarkRoom darkRoom;
    private final Vault vault;
    private final Store store;
    private final Photos photos;
    private final TransactionTemplate transaction;
    private final Path incoming;

    TakingPhotos(
            DarkRoom darkRoom,
            Vault vault,
            Store store,
            Photos photos,
            TransactionTemplate transaction,
            Path incoming) {
        this.darkRoom = darkRoom;
        this.vault = vault;
        this.store = store;
        this.photos = photos;
        this.transaction = transaction;
        this.incoming = incoming;
    }

    sealed interface Outcome {
        record Taken(Photo photo) implements Outcome {}

        record Refused(PhotoRefusal reason) implements Outcome {}
    }

    /// What a photo is of, before it is there.
    record Shot(SessionRecord record, Pose pose, Moment moment, UUID by, Instant at) {
        ClientId client() {
            return record.subject().client();
        }
    }

    Outcome take(Shot shot, InputStream upload) throws IOException {
        Files.createDirectories(incoming);
        Path file = Files.createTempFile(incoming, "upload-", null);
        try {
            Files.copy(upload, file, StandardCopyOption.REPLACE_EXISTING);
            return switch (darkRoom.develop(file)) {
                case Picture.Reading.Refused(PhotoRefusal reason) -> new Outcome.Refused(reason);
                case Picture.Reading.Clear(Picture picture) -> keep(shot, picture);
            };
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Outcome keep(Shot shot, Picture picture) {
        Photo photo = new Photo(
                Ids.next(),
                shot.record().id().value(),
                shot.client(),
                shot.record().subject().clinic(),
                shot.pose(),
                shot.moment(),
                Vault.address(picture.jpeg()),
                Vault.address(picture.thumbnail()),
                picture.width(),
                picture.height(),
                shot.by(),
                shot.at());
        storing.acquireUninterruptibly();
        try {
            return transaction.execute(_ -> new Outcome.Taken(stored(photo, picture)));
        } catch (UncheckedIOException away) {
            forget(photo);
            return new Outcome.Refused(new PhotoRefusal.StoreAway());
        } catch (RuntimeException failed) {
            forget(photo);
            throw failed;
        } finally {
            storing.release();
        }
    }

    private Photo stored(Photo photo, Picture picture) {
        photos.waitForTurn(photo.client());
        put(photo.client(), photo.address(), picture.jpeg());
        put(photo.client(), photo.thumbnail(), picture.thumbnail());
        return photos.add(photo);
    }

    private void put(ClientId client, String address, byte[] content) {
        if (!photos.holds(client, address)) {
            String name = name(client, address);
            try {
                store.put(name, vault.seal(client, name, content));
            } catch (IOException away) {
                throw new UncheckedIOException(away);
            }
        }
    }

    private void forget(Photo photo) {
        transaction.executeWithoutResult(_ -> {
            photos.waitForTurn(photo.client());
            for (String address : List.of(photo.address(), photo.thumbnail())) {
                forget(photo.client(), address);
            }
        });
    }

    private void forget(ClientId client, String address) {
        if (!photos.holds(client, address)) {
            try {
                store.delete(name(client, address));
            } catch (IOException away) {
                // Sealed content without a card is never shown; its name is taken again by the next try.
            }
        }
    }

    Optional<byte[]> show(Photo photo, Size size) throws IOException {
        String name = name(photo.client(), photo.address(size));
        return store.get(name).map(content -> vault.open(photo.client(), name, content));
    }

    private static String name(ClientId client, String address) {
        return client.value() + "/" + address;
    }
}
