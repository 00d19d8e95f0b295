package io.stipple.booking.clinic;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcClinics implements Clinics {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    JdbcClinics(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Optional<Clinic> find(ClinicCode code) {
        return jdbc.sql(ClinicRow.SELECT + " where c.code = :code")
                .param("code", code.value())
                .param("now", utc(clock.instant()))
                .query(ClinicRow.MAPPER)
                .optional();
    }

    @Override
    public List<Clinic> all() {
        return jdbc.sql(ClinicRow.SELECT + " order by c.code")
                .param("now", utc(clock.instant()))
                .query(ClinicRow.MAPPER)
                .list();
    }

    @Override
    public boolean save(Clinic clinic, ClinicOpened opened) {
        int written = jdbc.sql("""
            insert into clinic (code, name, city, zone, jurisdiction, address, opened_at)
            values (:code, :name, :city, :zone, :jurisdiction, :address, :openedAt)
            on conflict do nothing\
            """)
                .param("code", clinic.code().value())
                .param("name", clinic.name())
                .param("city", clinic.city())
                .param("zone", clinic.zone().getId())
                .param("jurisdiction", clinic.jurisdiction())
                .param("address", clinic.address())
                .param("openedAt", utc(opened.occurredAt()))
                .update();
        if (written == 0) {
            return false;
        }
        saveRooms(clinic);
        saveHours(clinic);
        outbox.put(opened);
        return true;
    }

    private void saveRooms(Clinic clinic) {
        for (int position = 0; position < clinic.rooms().size(); position++) {
            Room room = clinic.rooms().get(position);
            jdbc.sql("insert into room (id, clinic, name, position) values (?, ?, ?, ?)")
                    .params(room.id(), clinic.code().value(), room.name(), position)
                    .update();
        }
    }

    private void saveHours(Clinic clinic) {
        for (OpeningHours.Stretch stretch : clinic.openingHours().stretches()) {
            jdbc.sql("insert into opening_hours (clinic, day, opens, closes) values (?, ?, ?, ?)")
                    .params(
                            clinic.code().value(),
                            stretch.day().name(),
                            stretch.hours().from(),
                            stretch.hours().to())
                    .update();
        }
    }
}
