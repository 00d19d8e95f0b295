package io.stipple.platform.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Puts the clock back before each test method, so that tests pass in any order.
class ClockReset implements TestExecutionListener {
    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBeanProvider(TurnableClock.class).ifAvailable(TurnableClock::reset);
    }
}
