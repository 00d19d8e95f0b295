package io.stipple.notification;

import io.stipple.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void hold() {
        HouseRules.hold("io.stipple.notification");
    }
}
