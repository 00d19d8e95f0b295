package io.stipple.local.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A member of the demo's staff, logged in as a browser would: authorization code with PKCE through Keycloak's own
/// form. Logs in again shortly before a token ends, so that a long load does not fail half-way.
public final class StaffLogin implements Caller {

    private static final String CLIENT = "stipple-demo";
    private static final String BACK_TO = "http://127.0.0.1/stipple-demo";
    private static final Duration SPARE = Duration.ofSeconds(45);
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http;
    private final URI issuer;
    private final String user;
    private final InstantSource realTime;

    private String token = "";
    private Instant goodUntil = Instant.EPOCH;

    /// @param issuer the realm's address
    /// @param realTime tokens end by real time, wherever the platform's clock stands
    public StaffLogin(HttpClient http, URI issuer, String user, InstantSource realTime) {
        this.http = http;
        this.issuer = issuer;
        this.user = user;
        this.realTime = realTime;
    }

    @Override
    public synchronized Optional<String> bearer() {
        if (realTime.instant().isAfter(goodUntil.minus(SPARE))) {
            logIn();
        }
        return Optional.of(token);
    }

    private void logIn() {
        Pkce pkce = Pkce.fresh();
        Map<String, String> cookies = new LinkedHashMap<>();
        HttpResponse<String> form = send(HttpRequest.newBuilder(authorization(pkce)), cookies);
        HttpResponse<String> redirect = send(
                form(action(form.body()), Map.of("username", user, "password", "demo-" + user, "credentialId", "")),
                cookies);
        String code = redirect.headers()
                .firstValue("Location")
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElseThrow(() -> new LoginRefused(user, "the log-in form did not take the name and password"));
        redeem(code, pkce);
    }

    private void redeem(String code, Pkce pkce) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("client_id", CLIENT);
        fields.put("code", code);
        fields.put("redirect_uri", BACK_TO);
        fields.put("code_verifier", pkce.verifier());
        HttpResponse<String> answer = send(form(at("/protocol/openid-connect/token"), fields), new LinkedHashMap<>());
        if (answer.statusCode() != 200) {
            throw new LoginRefused(user, "the code was not redeemed (" + answer.statusCode() + ")");
        }
        JsonNode tokens = JsonMapper.shared().readTree(answer.body());
        token = tokens.path("access_token").asString();
        goodUntil = realTime.instant().plusSeconds(tokens.path("expires_in").asLong());
    }

    private URI authorization(Pkce pkce) {
        return at("/protocol/openid-connect/auth?"
                + encoded(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        CLIENT,
                        "redirect_uri",
                        BACK_TO,
                        "scope",
                        "openid",
                        "state",
                        pkce.verifier().substring(0, 16),
                        "code_challenge",
                        pkce.challenge(),
                        "code_challenge_method",
                        "S256")));
    }

    private URI action(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new LoginRefused(user, "Keycloak showed no log-in form for client " + CLIENT);
        }
        return URI.create(form.group(1).replace("&amp;", "&"));
    }

    private URI at(String path) {
        return URI.create(issuer + path);
    }

    private static HttpRequest.Builder form(URI to, Map<String, String> fields) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// Cookies are carried by hand: the platform's cookie jar would hold back those marked for HTTPS alone.
    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> cookies) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(set -> {
                String[] pair = set.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return response;
        } catch (IOException unreachable) {
            throw new Unreachable("the log-in at " + issuer, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unreachable("the log-in at " + issuer, interrupted);
        }
    }
}
