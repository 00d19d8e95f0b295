package io.stipple.session.document;

import io.stipple.platform.ids.Ids;
import io.stipple.session.pigment.LotId;
import io.stipple.session.store.Store;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Puts documents into the store, and only then onto their card; gives them back only as they were filed.
class Filing {
    private final Store store;
    private final SafetyDocuments documents;

    Filing(Store store, SafetyDocuments documents) {
        this.store = store;
        this.documents = documents;
    }

    SafetyDocument file(LotId lot, Sheet sheet, UUID by, Instant now) throws IOException {
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
