package io.stipple.notification.wording;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lets a clinic's people read its letters and its managers change the words.
@RestController
@RequestMapping("/v1/clinics/{clinic}/letters")
class WordingController {

    private static final String LANGUAGE = "en|es";

    private final WordingDesk desk;
    private final Clock clock;

    WordingController(WordingDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record Letters(Set<String> letters, int version) {}

    record Shown(String letter, String language, List<WordingDesk.Text> texts, int version) {}

    record Wished(@NotNull @Size(max = 10) Map<@Size(max = 60) String, @NotNull @Size(max = 2000) String> texts) {}

    /// @param text absent: back to the franchise's
    record NewText(@Nullable @Size(max = 2000) String text) {}

    @GetMapping
    Letters letters(Staff staff, @PathVariable ClinicCode clinic) {
        staff.mustBe(clinic);
        return new Letters(Samples.letters(), desk.version(clinic));
    }

    @GetMapping("/{letter}")
    ResponseEntity<?> texts(
            Staff staff,
            @PathVariable ClinicCode clinic,
            @PathVariable String letter,
            @RequestParam(defaultValue = "en") @Pattern(regexp = LANGUAGE) String language) {
        staff.mustBe(clinic);
        if (!Samples.letters().contains(letter)) {
            return unknown();
        }
        int version = desk.version(clinic);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(version))
                .body(new Shown(letter, language, desk.texts(clinic, Locale.of(language), letter), version));
    }

    @GetMapping("/{letter}/preview")
    ResponseEntity<?> preview(
            Staff staff,
            @PathVariable ClinicCode clinic,
            @PathVariable String letter,
            @RequestParam(defaultValue = "en") @Pattern(regexp = LANGUAGE) String language) {
        return preview(staff, clinic, letter, language, new Wished(Map.of()));
    }

    /// With texts that are only being tried; nothing is kept.
    @PostMapping("/{letter}/preview")
    ResponseEntity<?> preview(
            Staff staff,
            @PathVariable ClinicCode clinic,
            @PathVariable String letter,
            @RequestParam(defaultValue = "en") @Pattern(regexp = LANGUAGE) String language,
            @Valid @RequestBody Wished wished) {
        staff.mustBe(clinic);
        if (!Samples.letters().contains(letter)) {
            return unknown();
        }
        List<Problems.WrongField> faults = wished.texts().entrySet().stream()
                .flatMap(text -> Wish.of(letter, text.getKey(), text.getValue()).faults().stream()
                        .map(fault -> new Problems.WrongField(text.getKey(), fault)))
                .toList();
        return faults.isEmpty()
                ? ResponseEntity.ok(desk.preview(clinic, Locale.of(language), letter, wished.texts()))
                : refused(faults);
    }

    @PutMapping("/{letter}/{language}/{key}")
    ResponseEntity<?> change(
            Staff staff,
            @PathVariable ClinicCode clinic,
            @PathVariable String letter,
            @PathVariable @Pattern(regexp = LANGUAGE) String language,
            @PathVariable String key,
            ExpectedVersion expected,
            @Valid @RequestBody NewText wanted) {
        staff.mustBe(clinic, ClinicRole.MANAGER);
        Locale locale = Locale.of(language);
        if (!Samples.letters().contains(letter)
                || desk.texts(clinic, locale, letter).stream()
                        .noneMatch(text -> text.key().equals(key))) {
            return unknown();
        }
        Optional<Wish> wish = Optional.ofNullable(wanted.text()).map(text -> Wish.of(letter, key, text));
        List<String> faults = wish.map(Wish::faults).orElse(List.of());
        if (!faults.isEmpty()) {
            return refused(faults.stream()
                    .map(fault -> new Problems.WrongField("text", fault))
                    .toList());
        }
        WordingRows.Change change = new WordingRows.Change(
                (int) expected.value() + 1, language, key, wish.map(Wish::text), staff.userId(), clock.instant());
        if (desk.version(clinic) != expected.value() || !desk.change(clinic, expected.value(), change)) {
            return Problems.answer(Problems.staleVersion());
        }
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(change.version()))
                .body(new Shown(letter, language, desk.texts(clinic, locale, letter), change.version()));
    }

    private static ResponseEntity<?> unknown() {
        return Problems.answer(Problems.of(HttpStatus.NOT_FOUND, "letter-unknown", "There is no such letter or text"));
    }

    private static ResponseEntity<?> refused(List<Problems.WrongField> faults) {
        return Problems.answer(Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "wording-refused",
                "This text cannot be used",
                Map.of("errors", faults)));
    }
}
