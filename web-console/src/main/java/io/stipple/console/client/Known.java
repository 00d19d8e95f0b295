package io.stipple.console.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A client as staff may see them: enough to tell two people of one name apart.
public record Known(UUID id, String name, Optional<LocalDate> birthDate, Optional<String> phone) {
    public String about() {
        return Stream.of(birthDate.map(LocalDate::toString), phone)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    record Page(List<Known> clients) {}
}
