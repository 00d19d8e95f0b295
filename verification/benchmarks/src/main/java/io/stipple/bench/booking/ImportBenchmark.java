package io.stipple.bench.booking;

import io.stipple.bench.Benchmark;
import io.stipple.bench.BuiltService;
import io.stipple.bench.Options;
import io.stipple.bench.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A hundred thousand clients, and as many past visits of theirs, as files: the dry run that comes first included.
public final class ImportBenchmark implements Benchmark {
    private static final int CLINICS = 20;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Report run(Options options) throws Exception {
        int lines = options.pick(5_000, 100_000, 100_000);
        Franchise franchise = World.franchise(CLINICS, 1_000, options);
        Map<String, Double> figures = new LinkedHashMap<>();
        try (World world = World.begin()) {
            world.load("booking", franchise, options);
            try (BuiltService service = world.serve("booking");
                    Wire wire = new Wire(service.port(), world.token())) {
                figures.put("clientSeconds", brought(wire, "clients", clients(franchise, lines), lines, options));
                figures.put("visitSeconds", brought(wire, "appointments", visits(franchise, lines), lines, options));
            }
        }
        return new Report(
                name(),
                figures,
                Map.of(),
                Map.of(),
                List.of("%,d lines each; one run, no anchor: the aim is two minutes.".formatted(lines)));
    }

    private static double brought(Wire wire, String what, byte[] file, int lines, Options options) throws IOException {
        long began = System.nanoTime();
        Wire.Reply reply = wire.post("/v1/imports/" + what + "/file?dryRun=false", "1", "text/csv", file);
        double seconds = (System.nanoTime() - began) / 1e9;
        JsonNode report = new JsonMapper().readTree(reply.body());
        if (reply.status() != 200 || report.path("broughtIn").asInt() != lines) {
            throw new IllegalStateException(
                    what + ": " + reply.status() + " " + report.findPath("bad").path(0));
        }
        options.say("%,d %s in %.1f s, %,d kB".formatted(lines, what, seconds, file.length / 1024));
        return seconds;
    }

    private static byte[] clients(Franchise franchise, int lines) {
        var file = new StringBuilder("reference,clinic,name,date of birth,email,phone,language,newsletter\n");
        for (int line = 0; line < lines; line++) {
            LocalDate born = LocalDate.of(1950, 1, 1).plusDays(line % 18_000);
            file.append("old-%d,%s,\"Nobody, Mira %d\",%02d/%02d/%d,mira.%d@example.com,+1 305 555 %04d,en,yes\n"
                    .formatted(
                            line,
                            franchise.code(line % CLINICS),
                            line,
                            born.getMonthValue(),
                            born.getDayOfMonth(),
                            born.getYear(),
                            line,
                            line % 10_000));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Before the franchise's own past, six a day for each technician.
    private static byte[] visits(Franchise franchise, int lines) {
        var file = new StringBuilder("reference,client,clinic,technician,type,date,time,minutes,status\n");
        for (int line = 0; line < lines; line++) {
            int technician = line % franchise.technicians();
            int block = line / franchise.technicians();
            LocalDate day = franchise.today().minusDays(100 + block / Franchise.BLOCKS);
            LocalTime time = LocalTime.of(9, 0).plusMinutes(90L * (block % Franchise.BLOCKS));
            file.append("visit-%d,old-%d,%s,%s,consultation,%s,%s,45,completed\n"
                    .formatted(
                            line,
                            line,
                            franchise.code(franchise.clinicOf(technician)),
                            franchise.technician(technician),
                            day,
                            time));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
