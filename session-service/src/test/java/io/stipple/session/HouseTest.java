package io.stipple.session;

import io.stipple.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Test
    void keepsTheHouseRules() {
        HouseRules.hold("io.stipple.session");
    }
}
