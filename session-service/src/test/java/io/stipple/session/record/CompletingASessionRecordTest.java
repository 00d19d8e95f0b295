package io.stipple.session.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.pigment.LotId;
import io.stipple.session.pigment.PigmentLot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletingASessionRecordTest {
    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final ClinicCode MIAMI = new ClinicCode("miami-brickell");
    private static final ClinicCode ATLANTA = new ClinicCode("atlanta-midtown");
    private static final LotId ASH = new LotId(UUID.randomUUID());
    private static final Aftercare GIVEN = new Aftercare(true, true);
    private static final RecordRules RULES = new RecordRules(TechniqueBands.first());

    @Test
    void isPossibleWithTreatmentInsideTheBands() {
        List<RecordRefusal> reasons = complete(entry(GIVEN, row(8, 100)), shelf(MIAMI, TODAY), NOW);

        assertThat(reasons).isEmpty();
    }

    @Test
    void isRefusedAMomentBeforeItEnds() {
        Instant future = NOW.plusMillis(1);

        List<RecordRefusal> reasons = complete(entry(new Aftercare(false, false)), shelf(MIAMI, TODAY), future);

        assertThat(reasons).containsExactly(new RecordRefusal.EndsInTheFuture(NOW));
    }

    @Test
    void isRefusedWithALotThatExpiredTheDayBefore() {
        List<RecordRefusal> reasons = complete(entry(GIVEN, row(8, 100)), shelf(MIAMI, TODAY.minusDays(1)), NOW);

        assertThat(reasons).containsExactly(new RecordRefusal.LotExpired(0, TODAY.minusDays(1)));
    }

    @Test
    void takesAnotherClinicsLotForUnknown() {
        List<RecordRefusal> reasons = complete(entry(GIVEN, row(8, 100)), shelf(ATLANTA, TODAY), NOW);

        assertThat(reasons).containsExactly(new RecordRefusal.LotUnknown(0));
    }

    @ParameterizedTest
    @CsvSource({"5, true", "20, true", "4, false", "21, false"})
    void holdsTheDepthBetweenHalfAndTwoMillimetres(int tenths, boolean allowed) {
        List<RecordRefusal> reasons = complete(entry(GIVEN, row(tenths, 100)), shelf(MIAMI, TODAY), NOW);

        assertThat(reasons.isEmpty()).isEqualTo(allowed);
    }

    @Test
    void namesEachRowThatIsOutOfBand() {
        List<RecordRefusal> reasons = complete(entry(GIVEN, row(8, 100), row(30, 1000)), shelf(MIAMI, TODAY), NOW);

        assertThat(reasons)
                .containsExactly(
                        new RecordRefusal.DepthOutOfBand(1, 5, 20), new RecordRefusal.SpeedOutOfBand(1, 20, 250));
    }

    private static List<RecordRefusal> complete(Entry entry, Shelf shelf, Instant endedAt) {
        return RULES.completing(entry, shelf, endedAt, NOW);
    }

    private static Entry entry(Aftercare aftercare, Treatment... rows) {
        return new Entry(Arrays.asList(rows), Optional.empty(), aftercare);
    }

    private static Treatment row(int depth, int speed) {
        return new Treatment(ScalpZone.CROWN, ASH, new Dilution(1, 4), new NeedleCode("3RL"), depth, speed);
    }

    /// Miami's shelf, today, holding a lot of the given clinic.
    private static Shelf shelf(ClinicCode owner, LocalDate expiresOn) {
        PigmentLot.Label label = new PigmentLot.Label("Maker", "Product", "Ash 3", "L-1");
        return new Shelf(
                MIAMI,
                NOW,
                TODAY,
                Map.of(ASH, new PigmentLot(ASH, owner, label, expiresOn, Optional.empty(), 12)),
                Map.of());
    }
}
