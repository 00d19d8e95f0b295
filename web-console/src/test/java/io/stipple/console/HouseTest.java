package io.stipple.console;

import io.stipple.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Test
    void keepsItsRules() {
        HouseRules.hold("io.stipple.console");
    }
}
