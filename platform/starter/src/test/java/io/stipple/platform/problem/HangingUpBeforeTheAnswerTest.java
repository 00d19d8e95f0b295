package io.stipple.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class HangingUpBeforeTheAnswerTest {
    private final BrokenMachine machine = new BrokenMachine();

    @Test
    void isNoBugOfOurs() {
        var gone = new HttpMessageNotWritableException("not written", new AsyncRequestNotUsableException("hung up"));

        var answer = machine.answer(gone);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void isToldFromAnAnswerThatCannotBeWritten() {
        var unwritable = new HttpMessageNotWritableException("a cycle");

        var answer = machine.answer(unwritable);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
