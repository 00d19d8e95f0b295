package io.stipple.platform.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stipple.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"identity", "problem", "idempotency", "limits", "openapi", "secrets", "defaults"})
    void holdForTheEdge(String feature) {
        HouseRules.hold("io.stipple.platform." + feature);
    }

    @Test
    void areSeenToBeBroken() {
        assertThatThrownBy(() -> HouseRules.hold("org.springframework.jdbc.datasource"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("because a name says what a thing is")
                .hasMessageContaining("DataSourceUtils");
    }
}
