package io.stipple.notification.clinic;

import io.stipple.platform.identity.ClinicCode;
import java.util.Optional;

/// A clinic as clients know it.
///
/// @param address empty when booking could not be asked
public record ClinicCard(ClinicCode code, String name, Optional<String> address) {

    /// Name and address, as far as they are known.
    public String place() {
        return address.map(where -> name + ", " + where).orElse(name);
    }

    /// When nobody can be asked: `miami-brickell` becomes "Miami Brickell".
    public static ClinicCard fromCode(ClinicCode code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.value().split("-")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return new ClinicCard(code, name.toString(), Optional.empty());
    }
}
