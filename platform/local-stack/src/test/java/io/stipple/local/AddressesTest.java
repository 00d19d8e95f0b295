package io.stipple.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void areTheWellKnownOnesWithoutAnOffset() {
        var at = Addresses.at(0, Path.of(".stipple"));

        assertThat(at.console()).hasToString("http://localhost:8080");
        assertThat(at.kafka()).isEqualTo("127.0.0.1:9092");
        assertThat(at.issuer()).hasToString("http://localhost:8180/realms/stipple");
    }

    @Test
    void allMoveUpByTheOffset() {
        var at = Addresses.at(300, Path.of(".stipple"));

        assertThat(at.booking()).hasPort(8381);
        assertThat(at.insight()).hasPort(8384);
        assertThat(at.mail()).hasPort(8325);
        assertThat(at.kafka()).isEqualTo("127.0.0.1:9392");
        assertThat(at.issuer()).hasToString("http://localhost:8480/realms/stipple");
    }
}
