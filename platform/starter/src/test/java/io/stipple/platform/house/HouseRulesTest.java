package io.stipple.platform.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stipple.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void holdForTheStarter() {
        HouseRules.hold("io.stipple.platform");
    }

    @Test
    void areSeenToBeBroken() {
        assertThatThrownBy(() -> HouseRules.hold("org.springframework.boot.jdbc"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("because a name says what a thing is");
    }
}
