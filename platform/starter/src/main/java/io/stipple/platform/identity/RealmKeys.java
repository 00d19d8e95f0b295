package io.stipple.platform.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;

/// The realm's signing keys: fetched at the first token, kept for five minutes, looked up at once for an unknown key id
/// but at most twice in thirty seconds however many tokens ask, and used for twelve hours more while Keycloak is away.
final class RealmKeys {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration FETCH_LIMIT = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKUPS = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofHours(12);
    private static final int SIZE_LIMIT = 100 * 1024;

    private RealmKeys() {}

    static JWKSource<SecurityContext> at(String address) {
        try {
            int limit = Math.toIntExact(FETCH_LIMIT.toMillis());
            return JWKSourceBuilder.create(
                            URI.create(address).toURL(), new DefaultResourceRetriever(limit, limit, SIZE_LIMIT))
                    .cache(KEPT.toMillis(), FETCH_LIMIT.multipliedBy(2).toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_LOOKUPS.toMillis())
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("stipple.identity.issuer is no web address", e);
        }
    }
}
