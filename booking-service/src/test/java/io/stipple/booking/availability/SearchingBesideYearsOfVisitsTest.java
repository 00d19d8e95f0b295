package io.stipple.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.booking.fixture.Place;
import io.stipple.platform.testing.Desk;
import io.stipple.platform.testing.ServiceTest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 3. The search got sixteen times slower with the years. Here it never looks at what is past, however much there is.
@ServiceTest
class SearchingBesideYearsOfVisitsTest {
    private static final int DAYS = 10_000;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Place clinic;
    private UUID tess;

    @BeforeEach
    void aTechnicianWithTenThousandPastVisits() {
        clinic = Place.opened(Desk.ofNobody(port));
        tess = clinic.hires("Tess");
        jdbc.sql("""
            insert into appointment (id, client_id, clinic, technician_id, room_id, kind, starts_at, ends_at, occupied,
                                     state, origin, policy, booked_at)
            select uuidv7(), :client, r.clinic, :tess, r.id, 'CONSULTATION', at, at + interval '45 minutes',
                   tstzrange(at - interval '15 minutes', at + interval '75 minutes'), 'COMPLETED', 'IMPORT', 'x', at
              from (select timestamptz '2026-11-01T15:00:00Z' - day * interval '1 day' as at
                      from generate_series(1, :days) as day) past,
                   (select * from room where clinic = :clinic limit 1) r\
            """)
                .param("client", clinic.meets())
                .param("tess", tess)
                .param("days", DAYS)
                .param("clinic", clinic.code())
                .update();
        jdbc.sql("analyze appointment").update();
    }

    @Test
    void readsNoneOfThem() {
        String plan = String.join("\n", explained());

        assertThat(plan).doesNotContain("Seq Scan on appointment").contains("Index");
        assertThat(plan.lines().filter(line -> line.contains("Rows Removed")).toList())
                .as(plan)
                .allMatch(line -> Integer.parseInt(line.replaceAll("\\D", "")) < DAYS / 10);
        assertThat(clinic.freeSlots("CONSULTATION", "2026-12-02")).isNotEmpty();
    }

    /// Beside three million visits PostgreSQL would, for every search.
    @Test
    void startsNoProcessesToReadTheRest() {
        String most = jdbc.sql("show max_parallel_workers_per_gather")
                .query(String.class)
                .single();

        assertThat(most).isEqualTo("0");
        assertThat(String.join("\n", explained())).doesNotContain("Gather");
    }

    private List<String> explained() {
        return jdbc.sql("explain (analyze, costs off, timing off, summary off) " + Occupancy.STATEMENT)
                .param("technicians", new UUID[] {tess})
                .param("rooms", new UUID[] {tess})
                .param("now", OffsetDateTime.parse("2026-12-01T15:00:00Z"))
                .param("since", OffsetDateTime.parse("2026-12-01T05:00:00Z"))
                .param("until", OffsetDateTime.parse("2027-01-01T05:00:00Z"))
                .query(String.class)
                .list();
    }
}
