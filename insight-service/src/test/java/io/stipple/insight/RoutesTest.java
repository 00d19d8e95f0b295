package io.stipple.insight;

import static io.stipple.platform.testing.ClinicRight.FRONT_DESK;
import static io.stipple.platform.testing.ClinicRight.MANAGER;
import static io.stipple.platform.testing.ClinicRight.TECHNICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.ServiceTest;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route with every kind of caller. A route without a row here fails the build.
@ServiceTest
class RoutesTest {

    private static final String CLINIC = "routes-clinic";
    private static final Map<String, String> ROUTES = Map.of(
            "/v1/insight/franchise",
            "/v1/insight/franchise?from=2026-11&to=2026-12",
            "/v1/insight/clinics/{code}",
            "/v1/insight/clinics/" + CLINIC + "?from=2026-11&to=2026-12");

    @Autowired
    RestTestClient client;

    @BeforeEach
    void aClinic() {
        OtherServices.say(Facts.at(CLINIC, "America/New_York").opened(Instant.parse("2026-01-02T12:00:00Z")));
        new Reports(client).settled(CLINIC, "2026-11", "2026-11", Map.of("booked", 0));
    }

    @Test
    void haveARowEach(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        Set<String> routes = mappings.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getPackageName().startsWith("io.stipple.insight"))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());

        assertThat(routes).isEqualTo(ROUTES.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/insight/franchise, ANONYMOUS, 401",
        "/v1/insight/franchise, EXPIRED, 401",
        "/v1/insight/franchise, OTHER_AUDIENCE, 401",
        "/v1/insight/franchise, NOBODY, 200",
        "/v1/insight/franchise, TECHNICIAN_HERE, 200",
        "/v1/insight/franchise, FRONT_DESK_HERE, 200",
        "/v1/insight/franchise, MANAGER_HERE, 200",
        "/v1/insight/franchise, MANAGER_ELSEWHERE, 200",
        "/v1/insight/franchise, OPERATOR, 200",
        "/v1/insight/franchise, OPS, 200",
        "/v1/insight/franchise, SERVICE, 403",
        "/v1/insight/clinics/{code}, ANONYMOUS, 401",
        "/v1/insight/clinics/{code}, EXPIRED, 401",
        "/v1/insight/clinics/{code}, OTHER_AUDIENCE, 401",
        "/v1/insight/clinics/{code}, NOBODY, 403",
        "/v1/insight/clinics/{code}, TECHNICIAN_HERE, 200",
        "/v1/insight/clinics/{code}, FRONT_DESK_HERE, 200",
        "/v1/insight/clinics/{code}, MANAGER_HERE, 200",
        "/v1/insight/clinics/{code}, MANAGER_ELSEWHERE, 403",
        "/v1/insight/clinics/{code}, OPERATOR, 200",
        "/v1/insight/clinics/{code}, OPS, 403",
        "/v1/insight/clinics/{code}, SERVICE, 403"
    })
    void answer(String route, Caller caller, int status) {
        client.get()
                .uri(ROUTES.get(route))
                .headers(headers ->
                        caller.token().forEach(token -> token.bearer().accept(headers)))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    enum Caller {
        ANONYMOUS,
        EXPIRED,
        OTHER_AUDIENCE,
        NOBODY,
        TECHNICIAN_HERE,
        FRONT_DESK_HERE,
        MANAGER_HERE,
        MANAGER_ELSEWHERE,
        OPERATOR,
        OPS,
        SERVICE;

        Stream<TestToken> token() {
            TestToken token = TestIssuer.token();
            return switch (this) {
                case ANONYMOUS -> Stream.empty();
                case EXPIRED -> Stream.of(token.operator().expired());
                case OTHER_AUDIENCE -> Stream.of(token.operator().withAudience("booking-service"));
                case NOBODY -> Stream.of(token);
                case TECHNICIAN_HERE -> Stream.of(token.at(CLINIC, TECHNICIAN));
                case FRONT_DESK_HERE -> Stream.of(token.at(CLINIC, FRONT_DESK));
                case MANAGER_HERE -> Stream.of(token.at(CLINIC, MANAGER));
                case MANAGER_ELSEWHERE -> Stream.of(token.at("another-clinic", MANAGER));
                case OPERATOR -> Stream.of(token.operator());
                case OPS -> Stream.of(token.ops());
                case SERVICE -> Stream.of(token.service("contacts"));
            };
        }
    }
}
