package io.stipple.session.reading;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicRole;
import io.stipple.platform.identity.FranchiseRole;
import io.stipple.platform.identity.Staff;
import io.stipple.session.visit.ClientId;
import io.stipple.session.visit.Visits;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClinicalReadingsInPostgres implements ClinicalReadings {
    private final JdbcClient jdbc;
    private final Visits visits;
    private final Clock clock;

    ClinicalReadingsInPostgres(JdbcClient jdbc, Visits visits, Clock clock) {
        this.jdbc = jdbc;
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public boolean letsRead(Staff staff, ClientId client, What what) {
        Optional<ClinicCode> through = visits.knownAt(client, ClinicalReadings.treating(staff));
        through.ifPresent(clinic -> note(staff, clinic, client, what, Optional.empty()));
        return through.isPresent();
    }

    @Override
    public void note(Staff staff, ClinicCode clinic, Collection<ClientId> clients, What what, Optional<UUID> about) {
        jdbc.sql("""
                INSERT INTO clinical_reading (id, client_id, what, about, read_by, allowed_at, allowed_as, read_at)
                SELECT uuidv7(), client, :what, :about::uuid, :by, :clinic, :as, :at FROM unnest(:clients::uuid[]) client
                """)
                .param(
                        "clients",
                        clients.stream().map(ClientId::value).distinct().toArray(UUID[]::new))
                .param("what", what.name())
                .param("about", about.orElse(null))
                .param("by", staff.userId())
                .param("clinic", clinic.value())
                .param("as", right(staff, clinic))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String right(Staff staff, ClinicCode clinic) {
        Set<ClinicRole> here = staff.rights().getOrDefault(clinic, Set.of());
        return Stream.of(ClinicRole.TECHNICIAN, ClinicRole.MANAGER)
                .filter(here::contains)
                .map(Enum::name)
                .findFirst()
                .orElse(FranchiseRole.FRANCHISE_OPERATOR.name());
    }
}
