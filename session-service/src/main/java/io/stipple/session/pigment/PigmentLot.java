package io.stipple.session.pigment;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One maker's batch of one shade, on one clinic's shelf.
///
/// @param expiresOn the last day it is good, unopened
/// @param openedOn absent until its first use
/// @param monthsAfterOpening how long it is good once open
public record PigmentLot(
        LotId id,
        ClinicCode clinic,
        Label label,
        LocalDate expiresOn,
        Optional<LocalDate> openedOn,
        int monthsAfterOpening,
        Stock stock) {
    /// One bottle in use, as most lots are received.
    public PigmentLot(
            LotId id,
            ClinicCode clinic,
            Label label,
            LocalDate expiresOn,
            Optional<LocalDate> openedOn,
            int monthsAfterOpening) {
        this(id, clinic, label, expiresOn, openedOn, monthsAfterOpening, Stock.of(1));
    }

    /// What is printed on the bottle.
    public record Label(String maker, String product, String shade, String lotNumber) {
        public boolean isOfColourOf(Label other) {
            return maker.equals(other.maker) && product.equals(other.product) && shade.equals(other.shade);
        }
    }

    /// How much of it is there, and whether it may be used at all.
    ///
    /// @param bottles left on the shelf
    public record Stock(int bottles, Optional<LocalDate> usedUpOn, Optional<Instant> quarantinedAt) {
        public static Stock of(int bottles) {
            return new Stock(bottles, Optional.empty(), Optional.empty());
        }
    }

    /// What was done before a quarantine began was done with a lot that was still allowed then.
    ///
    /// @param day of that moment, by the clinic's calendar
    public Usability at(Instant moment, LocalDate day) {
        if (stock.quarantinedAt().filter(since -> !moment.isBefore(since)).isPresent()) {
            return new Usability.Quarantined(stock.quarantinedAt().get());
        }
        return stock.usedUpOn()
                .filter(day::isAfter)
                .<Usability>map(Usability.UsedUp::new)
                .orElseGet(() -> on(day));
    }

    /// By its dates alone.
    ///
    /// @param day by the clinic's calendar
    public Usability on(LocalDate day) {
        if (day.isAfter(expiresOn)) {
            return new Usability.Expired(expiresOn);
        }
        return openedOn.map(opened -> opened.plusMonths(monthsAfterOpening))
                .filter(day::isAfter)
                .<Usability>map(Usability.OpenTooLong::new)
                .orElseGet(Usability.Usable::new);
    }
}
