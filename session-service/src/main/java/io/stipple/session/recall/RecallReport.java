package io.stipple.session.recall;

import io.stipple.platform.identity.ClinicScope;
import io.stipple.session.paper.Paper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is filed of a recall: what was recalled, where it stood, whom it touched and who was reached. It names nobody:
/// clients stand in it by their ids.
class RecallReport {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final Exposures exposures;
    private final Clock clock;

    RecallReport(JdbcClient jdbc, Exposures exposures, Clock clock) {
        this.jdbc = jdbc;
        this.exposures = exposures;
        this.clock = clock;
    }

    byte[] of(Recall recall) {
        Progress progress = exposures.progress(recall.id(), new ClinicScope.EveryClinic(), clock.instant());
        return new Paper(recall.drill() ? "Pigment recall: drill" : "Pigment recall")
                .line("Recall", recall.id().value().toString())
                .line("Maker", recall.target().maker())
                .line("Of", what(recall.target()))
                .line("Reason", recall.reason())
                .line("Declared", MINUTE.format(recall.at()))
                .line("Closed", recall.closedAt().map(MINUTE::format).orElse("still open"))
                .line("Lots on shelves", Integer.toString(progress.lots()))
                .line("Clients exposed", Integer.toString(progress.clients()))
                .line("Sessions", Integer.toString(progress.sessions()))
                .line("Clients reached", progress.reached() + " of " + progress.clients())
                .line("Visits to come", Integer.toString(progress.appointments()))
                .heading("By clinic")
                .table(
                        List.of("Clinic", "Lots", "Clients", "Sessions", "Reached", "Not reached"),
                        byClinic(recall.id()))
                .heading("Lots")
                .table(List.of("Clinic", "Product", "Shade", "Lot", "Quarantined"), lots(recall.id()))
                .heading("Not reached")
                .table(List.of("Client", "Clinic of last session", "Last session"), notReached(recall.id()))
                .pdf();
    }

    private static String what(Target target) {
        return target.lotNumber()
                .map(lot -> "lot " + lot)
                .orElseGet(() -> "all lots received from %s to %s"
                        .formatted(target.from().orElseThrow(), target.to().orElseThrow()));
    }

    private List<List<String>> byClinic(RecallId recall) {
        return rows(recall, """
                WITH shelf AS (SELECT clinic, count(*) AS lots FROM recalled_lot JOIN pigment_lot ON id = lot_id
                               WHERE recall_id = :recall GROUP BY clinic),
                     seen AS (SELECT exposed_session.clinic, count(DISTINCT exposure_id) AS clients,
                                     count(*) AS sessions,
                                     count(DISTINCT exposure_id) FILTER (WHERE reached_at IS NOT NULL) AS reached
                              FROM exposed_session JOIN exposure ON exposure.id = exposure_id
                              WHERE recall_id = :recall GROUP BY exposed_session.clinic)
                SELECT clinic, coalesce(lots, 0), coalesce(clients, 0), coalesce(sessions, 0), coalesce(reached, 0),
                       coalesce(clients - reached, 0)
                FROM shelf FULL JOIN seen USING (clinic) ORDER BY clinic
                """);
    }

    private List<List<String>> lots(RecallId recall) {
        return rows(recall, """
                SELECT clinic, product, shade, lot_number, coalesce(quarantined_at::date::text, 'no')
                FROM recalled_lot JOIN pigment_lot ON id = lot_id WHERE recall_id = :recall
                ORDER BY clinic, lot_number LIMIT 2000
                """);
    }

    private List<List<String>> notReached(RecallId recall) {
        return rows(recall, """
                SELECT client_id, clinic, last_session::date FROM exposure
                WHERE recall_id = :recall AND reached_at IS NULL AND merged_into IS NULL ORDER BY clinic, client_id LIMIT 5000
                """);
    }

    private List<List<String>> rows(RecallId recall, String sql) {
        return jdbc.sql(sql)
                .param("recall", recall.value())
                .query((row, _) -> {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        cells.add(row.getString(column));
                    }
                    return List.copyOf(cells);
                })
                .list();
    }
}
