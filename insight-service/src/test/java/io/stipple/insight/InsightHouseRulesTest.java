package io.stipple.insight;

import io.stipple.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class InsightHouseRulesTest {

    @Test
    void hold() {
        HouseRules.hold("io.stipple.insight");
    }
}
