package io.stipple.session.document;

import io.stipple.platform.ids.Ids;
import io.stipple.session.pigment.LotId;
import io.stipple.session.store.Incoming;
import io.stipple.session.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/// Takes documents in as photos are: to a temporary file as they come, a few read at a time, into the store, and only
/// then onto their card. Gives them back only as they were filed.
class Filing {
    static final int MOST_BYTES = 10 << 20;
    private static final int READ_AT_ONCE = 2;

    private final Semaphore places = new Semaphore(READ_AT_ONCE);
    private final Store store;
    private final Incoming incoming;
    private final SafetyDocuments documents;

    Filing(Store store, Incoming incoming, SafetyDocuments documents) {
        this.store = store;
        this.incoming = incoming;
        this.documents = documents;
    }

    sealed interface Outcome {
        record Filed(SafetyDocument document) implements Outcome {}

        record Flawed(Sheet.Flaw flaw) implements Outcome {}

        record TooLarge() implements Outcome {}

        record StoreAway() implements Outcome {}
    }

    Outcome file(LotId lot, InputStream upload, UUID by, Instant now) throws IOException {
        Path file = incoming.fresh();
        try {
            if (!isWithinBounds(upload, file)) {
                return new Outcome.TooLarge();
            }
            places.acquireUninterruptibly();
            try {
                return switch (Sheet.of(Files.readAllBytes(file))) {
                    case Sheet.Reading.Flawed(Sheet.Flaw flaw) -> new Outcome.Flawed(flaw);
                    case Sheet.Reading.Clear(Sheet sheet) -> file(lot, sheet, by, now);
                };
            } finally {
                places.release();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isWithinBounds(InputStream upload, Path file) throws IOException {
        byte[] some = new byte[1 << 16];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = upload.read(some); read >= 0 && total <= MOST_BYTES; read = upload.read(some)) {
                out.write(some, 0, read);
                total += read;
            }
        }
        return total <= MOST_BYTES;
    }

    private Outcome file(LotId lot, Sheet sheet, UUID by, Instant now) {
        try {
            return new Outcome.Filed(filed(lot, sheet, by, now));
        } catch (IOException away) {
            return new Outcome.StoreAway();
        }
    }

    private SafetyDocument filed(LotId lot, Sheet sheet, UUID by, Instant now) throws IOException {
        String address = Store.address(sheet.content());
        if (!documents.holds(address)) {
            store.put(SafetyDocument.name(address), sheet.content());
        }
        return documents.add(
                new SafetyDocument(Ids.next(), lot, address, sheet.content().length, sheet.pages(), by, now));
    }

    Optional<byte[]> content(SafetyDocument document) throws IOException {
        return store.get(document.name())
                .filter(content -> Store.address(content).equals(document.address()));
    }
}
