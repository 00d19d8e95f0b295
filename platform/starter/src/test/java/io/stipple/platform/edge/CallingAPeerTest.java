package io.stipple.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.identity.ServiceTokens;
import io.stipple.platform.testing.TestIssuer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;

@EdgeTest
class CallingAPeerTest {
    @Autowired
    ServiceTokens tokens;

    @Autowired
    RestClient.Builder builder;

    @Test
    void isDoneWithOneTokenForManyCalls() {
        RestClient self = tokens.peer("self", builder);
        UUID id = UUID.randomUUID();
        int before = TestIssuer.realm().tokensGiven();

        String first = contact(self, id);
        String second = contact(self, id);

        assertThat(first).isEqualTo(second).contains(id.toString());
        assertThat(TestIssuer.realm().tokensGiven() - before).isOne();
    }

    private static String contact(RestClient peer, UUID id) {
        return peer.get().uri("/v1/contacts/{id}", id).retrieve().body(String.class);
    }
}
