package io.stipple.session.pigment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UsingALotTest {
    private static final LocalDate EXPIRES = LocalDate.of(2027, 6, 30);
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 31);

    @Test
    void isPossibleOnItsLastDayAndRefusedTheDayAfter() {
        PigmentLot lot = lot(Optional.empty());

        assertThat(lot.on(EXPIRES)).isInstanceOf(Usability.Usable.class);
        assertThat(lot.on(EXPIRES.plusDays(1))).isEqualTo(new Usability.Expired(EXPIRES));
    }

    @Test
    void isPossibleForTwelveMonthsAfterOpening() {
        PigmentLot lot = lot(Optional.of(OPENED));
        LocalDate yearAfter = LocalDate.of(2027, 1, 31);

        assertThat(lot.on(yearAfter)).isInstanceOf(Usability.Usable.class);
        assertThat(lot.on(yearAfter.plusDays(1))).isEqualTo(new Usability.OpenTooLong(yearAfter));
    }

    private static PigmentLot lot(Optional<LocalDate> opened) {
        return new PigmentLot(
                new LotId(UUID.randomUUID()),
                new ClinicCode("miami-brickell"),
                new PigmentLot.Label("Maker", "Product", "Ash 3", "L-1"),
                EXPIRES,
                opened,
                12);
    }
}
