package io.stipple.platform.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/// Who may do what, as a table that is asked of the running service. Each row holds one route and what each `Caller`
/// gets, in their order: a status, or `*` for "let in", which is anything but 401, 403 and 5xx.
///
/// ```java
/// RouteMatrix.here("miami-brickell")
///         .with("code", "miami-brickell")
///         .row("GET /v1/public/clinics",           "200 200 200 200 200 200 200 200")
///         .row("GET /v1/clinics/{code}/technicians", "401 200 200 200 403 200 403 403")
///         .row("POST /v1/clients", "401 403 *   *   403 *   403 403", "{...}")
///         .check(client, routes, "io.stipple.booking");
/// ```
/// A row without a right body cannot tell 403 from 400 where the controller decides after reading it.
public final class RouteMatrix {
    private record Row(List<String> expected, String body) {}

    private final String here;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private RouteMatrix(String here) {
        this.here = here;
    }

    /// @param clinic the clinic that the rows' records belong to
    public static RouteMatrix here(String clinic) {
        return new RouteMatrix(clinic);
    }

    /// A path variable or query for all rows after the question mark; a variable not named here is a random id.
    public RouteMatrix with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    public RouteMatrix row(String route, String expected) {
        return row(route, expected, "");
    }

    /// @param route method and pattern, such as `GET /v1/clients/{id}`; a query may follow
    /// @param body sent as JSON with a fresh `Idempotency-Key` and `If-Match: "0"`
    public RouteMatrix row(String route, String expected, String body) {
        List<String> cells = List.of(expected.strip().split("\\s+"));
        if (cells.size() != Caller.values().length) {
            throw new IllegalArgumentException(route + " needs " + Caller.values().length + " cells");
        }
        rows.put(route, new Row(cells, body));
        return this;
    }

    /// Asks every row as every caller.
    ///
    /// @param root the service's package: routes of the starter have a matrix of their own
    /// @throws AssertionError naming routes without a row, rows without a route, and every unexpected answer
    public void check(RestTestClient client, RequestMappingHandlerMapping mapping, String root) {
        List<String> wrong = new ArrayList<>(differences(routes(mapping, root)));
        rows.forEach((route, row) -> {
            for (Caller caller : Caller.values()) {
                int status = ask(client, route, row, caller);
                String expected = row.expected().get(caller.ordinal());
                if (!fits(expected, status)) {
                    wrong.add("%s as %s: %d instead of %s".formatted(route, caller, status, expected));
                }
            }
        });
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), wrong));
        }
    }

    private List<String> differences(Set<String> routes) {
        Set<String> listed = new TreeSet<>();
        rows.keySet().forEach(route -> listed.add(route.replaceFirst("\\?.*", "")));
        List<String> differences = new ArrayList<>();
        routes.stream()
                .filter(route -> !listed.contains(route))
                .map("no row: "::concat)
                .forEach(differences::add);
        listed.stream()
                .filter(route -> !routes.contains(route))
                .map("no route: "::concat)
                .forEach(differences::add);
        return differences;
    }

    private static Set<String> routes(RequestMappingHandlerMapping mapping, String root) {
        Set<String> routes = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith(root)) {
                routes.addAll(routes(info));
            }
        });
        return routes;
    }

    private static List<String> routes(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream().map(path -> method.name() + " " + path))
                .toList();
    }

    private int ask(RestTestClient client, String route, Row row, Caller caller) {
        String[] parts = route.split(" ", 2);
        RequestBodySpec request = client.method(HttpMethod.valueOf(parts[0]))
                .uri(UriComponentsBuilder.fromUriString(parts[1])
                        .build()
                        .expand(name ->
                                variables.getOrDefault(name, UUID.randomUUID().toString()))
                        .toUriString())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"");
        caller.token(here).ifPresent(token -> request.headers(token.bearer()));
        if (!row.body().isEmpty()) {
            request.contentType(MediaType.APPLICATION_JSON).body(row.body());
        }
        return request.exchange().returnResult(byte[].class).getStatus().value();
    }

    private static boolean fits(String expected, int status) {
        return expected.equals("*")
                ? status != 401 && status != 403 && status < 500
                : expected.equals(Integer.toString(status));
    }
}
