package io.stipple.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TheRealmTest {

    private final JsonNode realm = read();

    @Test
    void hasNoPasswordGrants() {
        assertThat(clients())
                .allSatisfy(client -> assertThat(
                                client.path("directAccessGrantsEnabled").asBoolean())
                        .isFalse());
    }

    @Test
    void asksForProofWhereverPeopleLogIn() {
        assertThat(clients().filter(client -> client.path("standardFlowEnabled").asBoolean()))
                .isNotEmpty()
                .allSatisfy(client -> assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asString())
                        .isEqualTo("S256"));
    }

    @Test
    void holdsThreeGroupsForEachOfTheTwelveClinics() {
        var clinics = realm.path("groups").path(0).path("subGroups").values();

        assertThat(clinics)
                .hasSize(12)
                .allSatisfy(clinic -> assertThat(clinic.path("subGroups").values())
                        .extracting(group -> group.path("name").asString())
                        .containsExactly("manager", "front-desk", "technician"));
    }

    @Test
    void givesItsPeopleDemoPasswordsThatNoServiceAcceptsElsewhere() {
        var people = realm.path("users").values().stream().filter(user -> user.has("credentials"));

        assertThat(people)
                .hasSize(6)
                .allSatisfy(user -> assertThat(
                                user.path("credentials").path(0).path("value").asString())
                        .isEqualTo("demo-" + user.path("username").asString()));
    }

    private Stream<JsonNode> clients() {
        return realm.path("clients").values().stream();
    }

    private static JsonNode read() {
        try {
            var file = Path.of("../../deploy/keycloak/stipple-realm.json");
            return JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
