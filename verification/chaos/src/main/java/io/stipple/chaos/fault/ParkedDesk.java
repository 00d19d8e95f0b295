package io.stipple.chaos.fault;

import io.stipple.chaos.evidence.Rows;
import io.stipple.local.Addresses;
import io.stipple.local.http.Api;
import io.stipple.local.http.StaffLogin;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Somebody of operations who discards poison through the services' own operator API.
final class ParkedDesk {

    private static final String PARKED = """
            select id, topic || '-' || partition || '@' || kafka_offset from parked_event
            where state = 'PARKED' and cause is not null order by place
            """;

    private final Rows rows;
    private final Map<String, Api> services;

    private record Parked(String id, String place) {}

    ParkedDesk(Rows rows, Addresses at) {
        this.rows = rows;
        var oscar = new StaffLogin(Api.client(), at.issuer(), "oscar", InstantSource.system());
        this.services = Map.of(
                "booking", api(at.booking(), oscar),
                "session", api(at.session(), oscar),
                "notification", api(at.notification(), oscar),
                "insight", api(at.insight(), oscar));
    }

    private static Api api(URI service, StaffLogin login) {
        return new Api(Api.client(), service, login);
    }

    /// How many of the injected records are parked, all services together.
    long parked(Set<String> injected) {
        return services.keySet().stream()
                .mapToLong(service -> of(service, injected).size())
                .sum();
    }

    /// Discards the injected records that are parked.
    ///
    /// @return how many are left
    long discard(Set<String> injected) {
        services.forEach((service, api) -> of(service, injected).forEach(one -> discard(api, one)));
        return parked(injected);
    }

    private static void discard(Api api, Parked one) {
        try {
            api.post("/v1/operations/parked-events/" + one.id() + "/discard", Map.of("reason", "injected by chaos"));
        } catch (RuntimeException tryLater) {
            // it stays parked, and is tried again
        }
    }

    private List<Parked> of(String service, Set<String> injected) {
        return rows.of(service, PARKED, row -> new Parked(row.getString(1), row.getString(2))).stream()
                .filter(one -> injected.contains(one.place()))
                .toList();
    }
}
