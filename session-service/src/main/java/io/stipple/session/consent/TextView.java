package io.stipple.session.consent;

import java.util.UUID;

/// One wording as staff and clients read it.
///
/// @param hash to be sent back with the signatures: it says what was read
record TextView(
        UUID textId, String jurisdiction, String locale, ConsentKind kind, int version, String body, String hash) {
    static TextView of(ConsentText text) {
        return new TextView(
                text.id(), text.jurisdiction(), text.locale(), text.kind(), text.version(), text.body(), text.hash());
    }
}
