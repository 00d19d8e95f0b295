package io.stipple.platform.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Turns answers into what is stored and back, and requests into what is compared.
final class AnswerJson {
    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final JsonMapper json;
    private final JsonMapper canonical;

    AnswerJson(JsonMapper json) {
        this.json = json;
        this.canonical = json.rebuild()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    byte[] hash(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical.writeValueAsBytes(request));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    StoredAnswer stored(byte[] hash, ResponseEntity<?> answer) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        KEPT.stream()
                .filter(answer.getHeaders()::containsHeader)
                .forEach(name -> headers.put(name, answer.getHeaders().getOrEmpty(name)));
        return new StoredAnswer(
                hash,
                answer.getStatusCode().value(),
                json.writeValueAsString(headers),
                Optional.ofNullable(answer.getBody()).map(json::writeValueAsString));
    }

    ResponseEntity<?> again(StoredAnswer stored) {
        HttpHeaders headers = new HttpHeaders();
        json.readValue(stored.headers(), HEADERS).forEach(headers::addAll);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(stored.status()).headers(headers);
        return stored.body()
                .<ResponseEntity<?>>map(
                        body -> answer.contentType(MediaType.APPLICATION_JSON).body(json.readTree(body)))
                .orElseGet(answer::build);
    }
}
