package io.stipple.console.stub;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// Keycloak's realm as the console sees it. Logs in whoever was named, without asking, but checks PKCE and secrets.
public final class StubKeycloak implements AutoCloseable {
    private record Pending(StubUser user, String nonce, String challenge) {}

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Pending> codes = new ConcurrentHashMap<>();
    private final Map<String, StubUser> refreshable = new ConcurrentHashMap<>();
    private final List<String> grants = new CopyOnWriteArrayList<>();
    private volatile StubUser next = StubUser.NOBODY;
    private volatile Duration tokenLife = Duration.ofMinutes(5);

    public StubKeycloak(int port) {
        try {
            key = new RSAKeyGenerator(2048).keyID("stub").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/realms/stipple/protocol/openid-connect/auth", this::authorize);
        server.createContext("/realms/stipple/protocol/openid-connect/token", this::token);
        server.createContext(
                "/realms/stipple/protocol/openid-connect/certs",
                exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/realms/stipple/protocol/openid-connect/logout", this::logout);
        server.createContext("/be", this::be);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/stipple";
    }

    public void nextIs(StubUser user) {
        next = user;
    }

    public void tokensLive(Duration life) {
        tokenLife = life;
    }

    /// The grants that were used, in order.
    public List<String> grants() {
        return grants;
    }

    public void endAllSessions() {
        refreshable.clear();
    }

    /// For trials by hand: `/be?user=olivia` decides who logs in next.
    private void be(HttpExchange exchange) throws IOException {
        String name = query(exchange.getRequestURI().getRawQuery()).getOrDefault("user", "");
        List.of(StubUser.OLIVIA, StubUser.OSCAR, StubUser.FRED, StubUser.MARA, StubUser.TESS, StubUser.NOBODY).stream()
                .filter(user -> user.username().equals(name))
                .forEach(this::nextIs);
        json(exchange, 200, "{}");
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Pending(next, asked.getOrDefault("nonce", ""), asked.getOrDefault("code_challenge", "none given")));
        redirect(
                exchange,
                asked.get("redirect_uri") + "?code=" + code + "&state="
                        + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8));
    }

    private void logout(HttpExchange exchange) throws IOException {
        redirect(exchange, query(exchange.getRequestURI().getRawQuery()).getOrDefault("post_logout_redirect_uri", "/"));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String grant = asked.getOrDefault("grant_type", "");
        String client = new String(
                Base64.getDecoder()
                        .decode(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                                .replaceFirst("Basic ", "")),
                StandardCharsets.UTF_8);
        if (!"web-console:demo-web-console".equals(client)) {
            json(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        grants.add(grant);
        switch (grant) {
            case "client_credentials" ->
                json(
                        exchange,
                        200,
                        "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                                .formatted(signed(Map.of("client_id", "web-console"), "service-account", "")));
            case "authorization_code" -> {
                Pending pending = codes.remove(asked.getOrDefault("code", ""));
                if (pending == null || !pending.challenge().equals(s256(asked.getOrDefault("code_verifier", "")))) {
                    json(exchange, 400, "{\"error\":\"invalid_grant\"}");
                    return;
                }
                json(exchange, 200, tokens(pending.user(), pending.nonce()));
            }
            case "refresh_token" -> {
                StubUser user = refreshable.remove(asked.getOrDefault("refresh_token", ""));
                json(
                        exchange,
                        user == null ? 400 : 200,
                        user == null ? "{\"error\":\"invalid_grant\"}" : tokens(user, ""));
            }
            default -> json(exchange, 400, "{\"error\":\"unsupported_grant_type\"}");
        }
    }

    private String tokens(StubUser user, String nonce) {
        String refresh = UUID.randomUUID().toString();
        refreshable.put(refresh, user);
        String access = signed(
                Map.of("stipple_groups", user.groups(), "realm_access", Map.of("roles", user.roles())),
                user.username(),
                "");
        String id = signed(
                Map.of("aud", List.of("web-console"), "azp", "web-console", "name", user.name()),
                user.username(),
                nonce);
        return """
                {"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":%d,
                 "scope":"openid profile"}
                """.formatted(access, id, refresh, tokenLife.toSeconds());
    }

    private String signed(Map<String, Object> more, String username, String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("preferred_username", username);
        if (!nonce.isEmpty()) {
            claims.claim("nonce", nonce);
        }
        more.forEach(claims::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static String s256(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, _) -> first));
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
