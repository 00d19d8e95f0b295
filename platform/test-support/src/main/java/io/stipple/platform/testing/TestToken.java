package io.stipple.platform.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/// An access token in Keycloak's layout, put together as a sentence:
/// `TestIssuer.token().at("miami-brickell", MANAGER).at("sydney-cbd", FRONT_DESK)`. Each step gives a new one.
///
/// @param service client roles at every service of the audience; if any, the token is a service account's
/// @param claims what is laid over the rest
public record TestToken(
        UUID subject,
        List<String> audience,
        List<String> groups,
        List<String> realmRoles,
        List<String> service,
        Duration validFor,
        Map<String, Object> claims) {
    private static final List<String> SERVICES =
            List.of("booking-service", "session-service", "notification-service", "insight-service", "test-service");

    static TestToken of(UUID subject) {
        return new TestToken(subject, SERVICES, List.of(), List.of(), List.of(), Duration.ofMinutes(5), Map.of());
    }

    /// The account's id, where a test needs to know it.
    public TestToken as(UUID account) {
        return new TestToken(account, audience, groups, realmRoles, service, validFor, claims);
    }

    public TestToken at(String clinic, ClinicRight... rights) {
        List<String> more = new ArrayList<>(groups);
        List.of(rights).forEach(right -> more.add(right.group(clinic)));
        return new TestToken(subject, audience, more, realmRoles, service, validFor, claims);
    }

    public TestToken operator() {
        return realmRole("franchise-operator");
    }

    public TestToken ops() {
        return realmRole("ops");
    }

    /// A service account's token with these client roles, such as `contacts`, at every service of the audience.
    public TestToken service(String... roles) {
        return new TestToken(subject, audience, groups, realmRoles, List.of(roles), validFor, claims);
    }

    public TestToken expired() {
        return new TestToken(subject, audience, groups, realmRoles, service, Duration.ofMinutes(-10), claims);
    }

    public TestToken withAudience(String... services) {
        return new TestToken(subject, List.of(services), groups, realmRoles, service, validFor, claims);
    }

    /// Any other claim, also a malformed one.
    public TestToken with(String claim, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(claims);
        more.put(claim, value);
        return new TestToken(subject, audience, groups, realmRoles, service, validFor, more);
    }

    /// The signed token.
    public String text() {
        return text(TestIssuer.realm());
    }

    /// The token as another realm would have made it.
    public String text(TestRealm realm) {
        return realm.sign(content(realm));
    }

    /// For `RestTestClient`: `client.get().uri(...).headers(token.bearer())`.
    public Consumer<HttpHeaders> bearer() {
        return headers -> headers.setBearerAuth(text());
    }

    private TestToken realmRole(String role) {
        List<String> more = new ArrayList<>(realmRoles);
        more.add(role);
        return new TestToken(subject, audience, groups, more, service, validFor, claims);
    }

    private Map<String, Object> content(TestRealm realm) {
        Instant expires = Instant.now().plus(validFor);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("iss", realm.uri());
        content.put("sub", subject.toString());
        content.put("aud", audience);
        content.put("iat", expires.minus(Duration.ofMinutes(5)).getEpochSecond());
        content.put("exp", expires.getEpochSecond());
        content.put("jti", UUID.randomUUID().toString());
        content.put("typ", "Bearer");
        content.put("realm_access", Map.of("roles", realmRoles));
        if (service.isEmpty()) {
            content.put("azp", "web-console");
            content.put("preferred_username", "somebody");
            content.put("stipple_groups", groups);
        } else {
            content.put("azp", "test-service");
            content.put("client_id", "test-service");
            content.put("preferred_username", "service-account-test-service");
            content.put(
                    "resource_access",
                    audience.stream().collect(Collectors.toMap(Function.identity(), _ -> Map.of("roles", service))));
        }
        content.putAll(claims);
        return content;
    }
}
