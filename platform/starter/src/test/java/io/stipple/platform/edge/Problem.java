package io.stipple.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/// A refusal as it arrived: status, last part of its type, and the whole text.
record Problem(int status, String slug, String text) {
    static Problem of(ResponseSpec answer) {
        EntityExchangeResult<String> result = answer.expectBody(String.class).returnResult();
        String text = String.valueOf(result.getResponseBody());
        assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(text).doesNotContain("Exception", "io.stipple", "\tat ", "mira@example.org");
        return new Problem(
                result.getStatus().value(), text.replaceFirst("(?s).*?\"type\":\"/problems/([a-z-]+)\".*", "$1"), text);
    }
}
