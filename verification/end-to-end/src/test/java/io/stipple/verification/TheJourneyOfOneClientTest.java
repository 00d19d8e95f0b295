package io.stipple.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("whole-stack")
@ExtendWith({LocalStack.class, TheStack.class})
class TheJourneyOfOneClientTest {
    @Test
    void goesFromTheFirstBookingToTheFadeCheckYearsLater(LocalStack stack) throws IOException {
        stack.run("demo").mustSucceed();

        JsonNode told =
                JsonMapper.shared().readTree(Files.readString(stack.state().resolve("demo.json")));
        assertThat(told.path("ok").asBoolean()).isTrue();
        assertThat(told.path("steps"))
                .isNotEmpty()
                .allMatch(step -> step.path("ok").asBoolean());
        assertThat(told.path("steps"))
                .extracting(step -> step.path("event").asString(""))
                .contains("appointment-booked", "plan-agreed", "session-completed", "touch-up-planned", "message-sent");
    }

    @Test
    void canBeLivedThroughAgainOnTheSameStack(LocalStack stack) {
        stack.run("demo").mustSucceed();
    }
}
