package io.stipple.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class ADemoSecretTest {
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Test
    void stopsAServiceWithOneSentence(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.datasource.password=demo-booking", "--a.client-secret=demo-x"))
                .isInstanceOf(DemoSecretInUse.class);

        assertThat(output)
                .contains(
                        "booking refuses to start: a.client-secret, spring.datasource.password holds a secret of the demo")
                .doesNotContain("\tat ", "demo-booking");
    }

    @Test
    void isWelcomeOnOnesOwnMachine() {
        assertThatCode(() -> start("--spring.profiles.active=local", "--spring.datasource.password=demo-booking"))
                .doesNotThrowAnyException();
    }

    @Test
    void isNotSeenInOtherWords() {
        assertThatCode(() -> start("--spring.datasource.password=real", "--a.name=demo-a"))
                .doesNotThrowAnyException();
    }

    private static void start(String... arguments) {
        new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties("spring.application.name=booking", "spring.main.banner-mode=off")
                .run(arguments)
                .close();
    }
}
