package io.stipple.booking.rota;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcTechnicians implements Technicians {
    private final JdbcClient jdbc;

    JdbcTechnicians(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Technician> find(UUID id) {
        return withIds(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Technician> withIds(Collection<UUID> ids) {
        return jdbc.sql(TechnicianRow.SELECT + " where t.id = any(:ids) order by t.name, t.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(TechnicianRow.MAPPER)
                .list();
    }

    @Override
    public List<Technician> at(ClinicCode clinic) {
        return jdbc.sql(TechnicianRow.SELECT + """
            where exists (select 1 from shift s where s.technician_id = t.id and s.clinic = :clinic)
            order by t.name, t.id\
            """)
                .param("clinic", clinic.value())
                .query(TechnicianRow.MAPPER)
                .list();
    }

    @Override
    public void save(Technician technician, Instant now) {
        jdbc.sql("insert into technician (id, name, skills, registered_at) values (?, ?, ?, ?)")
                .params(
                        technician.id(),
                        technician.name(),
                        technician.skills().stream().map(Enum::name).sorted().toArray(String[]::new),
                        utc(now))
                .update();
        technician.rota().forEach(shift -> save(technician, shift));
    }

    private void save(Technician technician, Shift shift) {
        jdbc.sql("""
            insert into shift (technician_id, clinic, day, works_from, works_to, valid_from)
            values (?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        technician.id(),
                        shift.clinic().value(),
                        shift.day().name(),
                        shift.hours().from(),
                        shift.hours().to(),
                        shift.validFrom())
                .update();
    }
}
