package io.stipple.session.consent;

import java.util.UUID;

/// One published wording.
///
/// @param jurisdiction whose law it answers to; `*` for the franchise's own
/// @param version counted for its jurisdiction, language and kind
public record ConsentText(UUID id, String jurisdiction, String locale, ConsentKind kind, int version, String body) {
    /// What a signature is put under, to the letter.
    public String hash() {
        return Seal.of(body);
    }
}
