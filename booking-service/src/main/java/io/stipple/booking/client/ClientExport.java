package io.stipple.booking.client;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Writes a clinic's clients as a file that our own import reads again, and no spreadsheet reckons with.
@RestController
class ClientExport {
    private static final int AT_ONCE = 500;
    private static final String[] HEADINGS = {
        "reference", "clinic", "name", "birthDate", "email", "phone", "locale", "marketing"
    };

    private final ClientList list;

    ClientExport(ClientList list) {
        this.list = list;
    }

    @GetMapping("/v1/clinics/{code}/clients.csv")
    void export(Staff staff, @PathVariable ClinicCode code, HttpServletResponse response) throws IOException {
        staff.mustBe(code, ClinicRole.MANAGER);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clients.csv\"");
        write(response.getOutputStream(), code, staff.scope());
    }

    private void write(OutputStream out, ClinicCode code, ClinicScope scope) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CSVPrinter file = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            file.printRecord((Object[]) HEADINGS);
            Optional<UUID> after = Optional.empty();
            List<Client> page;
            do {
                page = list.page(new ClientList.Search("", Optional.of(code), after, AT_ONCE), scope);
                for (Client client : page) {
                    print(file, client);
                }
                after = page.isEmpty() ? after : Optional.of(page.getLast().id());
            } while (page.size() == AT_ONCE);
        }
    }

    private static void print(CSVPrinter file, Client client) throws IOException {
        Person person = client.person();
        file.printRecord(
                client.id(),
                client.clinic().value(),
                asText(person.name()),
                person.birthDate(),
                asText(person.email().value()),
                asText(person.phone().value()),
                person.locale(),
                person.marketingConsent() ? "yes" : "no");
    }

    /// A cell that begins like a formula is one, to a spreadsheet, unless an apostrophe stands before it.
    static String asText(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
