package io.stipple.notification.world;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/// What clients tick on their own page.
public final class Choosing {
    private Choosing() {}

    public static void texts(RestTestClient http, String token) {
        choose(http, token, Map.of("sms", true)).expectStatus().isOk();
    }

    /// @param different from what a client has who never chose
    public static RestTestClient.ResponseSpec choose(RestTestClient http, String token, Map<String, ?> different) {
        Map<String, Object> choices = new HashMap<>(
                Map.of("email", true, "sms", false, "reminders", true, "advice", true, "invitations", true));
        choices.putAll(different);
        return http.put()
                .uri("/v1/public/preferences/{token}", token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(choices)
                .exchange();
    }
}
