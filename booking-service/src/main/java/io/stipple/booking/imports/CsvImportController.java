package io.stipple.booking.imports;

import io.stipple.booking.imports.CsvImports.OnBadLines;
import io.stipple.booking.imports.CsvImports.Wish;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes whole files, the file itself as the request's body. `column.birthDate=Geboren` says which heading stands for a
/// field. Each line's reference makes it safe to send again, so no idempotency key is asked for.
@RestController
class CsvImportController {
    private static final String COLUMN = "column.";

    private final CsvImports imports;
    private final ClientImport clients;
    private final AppointmentImport appointments;
    private final Validator validator;
    private final Supplier<Roll> roll;

    CsvImportController(
            CsvImports imports,
            ClientImport clients,
            AppointmentImport appointments,
            Validator validator,
            Supplier<Roll> roll) {
        this.imports = imports;
        this.clients = clients;
        this.appointments = appointments;
        this.validator = validator;
        this.roll = roll;
    }

    /// @param what `clients` or `appointments`
    @PostMapping("/v1/imports/{what}/file")
    ResponseEntity<?> read(
            Staff staff,
            @PathVariable String what,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(defaultValue = "STOP") OnBadLines onBadLines,
            @RequestParam Optional<Dates> dates,
            @RequestParam Optional<ClinicCode> clinic,
            @RequestParam Map<String, String> all,
            HttpServletRequest request)
            throws IOException {
        Wish wish = new Wish(dryRun, onBadLines, Optional.empty(), dates, headings(all), clinic.map(ClinicCode::value));
        return switch (what) {
            case "clients" -> read(staff, wish, request, () -> new ClientSheet(clients, validator));
            case "appointments" -> read(staff, wish, request, () -> new VisitSheet(appointments, roll.get()));
            default -> Problems.answer(Problems.notFound());
        };
    }

    private <I> ResponseEntity<?> read(Staff staff, Wish wish, HttpServletRequest request, Supplier<Sheet<I>> sheet)
            throws IOException {
        staff.mustBe(FranchiseRole.FRANCHISE_OPERATOR);
        // the header itself: the container says UTF-8 of every request
        Optional<String> named =
                Optional.ofNullable(request.getHeader("Content-Type")).flatMap(CsvImportController::charsetIn);
        Optional<Charset> charset = named.flatMap(CsvImportController::charset);
        if (named.isPresent() && charset.isEmpty()) {
            return Problems.answer(Problems.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "encoding-not-supported",
                    "This is no text in UTF-8 or Windows-1252"));
        }
        try (Upload upload = Upload.of(request.getInputStream())) {
            return imports.read(upload, wish.in(charset), sheet);
        }
    }

    /// What cannot even be named is none we know.
    private static Optional<String> charsetIn(String type) {
        try {
            return Optional.ofNullable(MediaType.parseMediaType(type).getParameter("charset"));
        } catch (InvalidMediaTypeException unknown) {
            return Optional.of("");
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name))
                    .map(one -> one.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : one)
                    .filter(one -> one.equals(StandardCharsets.UTF_8) || one.equals(Encoding.WINDOWS));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, String> headings(Map<String, String> all) {
        Map<String, String> headings = new HashMap<>();
        all.forEach((name, value) -> {
            if (name.startsWith(COLUMN)) {
                headings.put(name.substring(COLUMN.length()), value);
            }
        });
        return headings;
    }
}
