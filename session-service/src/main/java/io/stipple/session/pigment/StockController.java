package io.stipple.session.pigment;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.session.jurisdiction.Clinics;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What runs low, what expires soon, what must go.
@RestController
class StockController {
    private static final int LEAST = 2;

    private final PigmentLots lots;
    private final StockLevels levels;
    private final Clinics clinics;
    private final Clock clock;

    StockController(PigmentLots lots, StockLevels levels, Clinics clinics, Clock clock) {
        this.lots = lots;
        this.levels = levels;
        this.clinics = clinics;
        this.clock = clock;
    }

    @GetMapping("/v1/clinics/{code}/pigment-stock")
    StockView of(
            @PathVariable ClinicCode code, @RequestParam(defaultValue = "60") @Min(1) @Max(730) int days, Staff staff) {
        staff.mustBe(code, ClinicRole.values());
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clinics.zone(code));
        List<PigmentLot> shelf = lots.at(code).stream()
                .filter(lot -> lot.stock().usedUpOn().isEmpty())
                .toList();
        List<PigmentLot> usable = shelf.stream()
                .filter(lot -> lot.at(now, today) instanceof Usability.Usable)
                .toList();
        return new StockView(
                low(code, shelf, usable),
                views(usable.stream().filter(lot -> !(lot.at(now, today.plusDays(days)) instanceof Usability.Usable))),
                views(shelf.stream().filter(lot -> lot.stock().quarantinedAt().isEmpty() && !usable.contains(lot))),
                views(shelf.stream().filter(lot -> lot.stock().quarantinedAt().isPresent())));
    }

    /// The fewest bottles of one colour that should stand there.
    @PutMapping("/v1/clinics/{code}/stock-levels")
    ResponseEntity<?> level(@PathVariable ClinicCode code, @Valid @RequestBody Level form, Staff staff) {
        staff.mustBe(code, ClinicRole.MANAGER);
        levels.set(code, form.colour(), form.least());
        return ResponseEntity.noContent().build();
    }

    private List<Low> low(ClinicCode code, List<PigmentLot> shelf, List<PigmentLot> usable) {
        Map<Colour, Integer> left = new TreeMap<>(Comparator.comparing(Colour::toString));
        levels.of(code).keySet().forEach(colour -> left.put(colour, 0));
        shelf.forEach(lot -> left.putIfAbsent(Colour.of(lot), 0));
        usable.forEach(lot -> left.merge(Colour.of(lot), lot.stock().bottles(), Integer::sum));
        Map<Colour, Integer> wanted = levels.of(code);
        return left.entrySet().stream()
                .filter(one -> one.getValue() < wanted.getOrDefault(one.getKey(), LEAST))
                .map(one -> new Low(
                        one.getKey().maker(),
                        one.getKey().product(),
                        one.getKey().shade(),
                        one.getValue(),
                        wanted.getOrDefault(one.getKey(), LEAST)))
                .toList();
    }

    private static List<LotView> views(Stream<PigmentLot> some) {
        return some.map(LotView::of).toList();
    }

    /// @param expiring good today, but not so many days from now
    /// @param expired past its dates and still on the shelf
    record StockView(List<Low> low, List<LotView> expiring, List<LotView> expired, List<LotView> quarantined) {}

    record Low(String maker, String product, String shade, int bottles, int least) {}

    record Level(
            @NotBlank @Size(max = 80) String maker,
            @NotBlank @Size(max = 80) String product,
            @NotBlank @Size(max = 80) String shade,
            @Min(0) @Max(1000) Integer least) {
        Colour colour() {
            return new Colour(maker.strip(), product.strip(), shade.strip());
        }
    }
}
