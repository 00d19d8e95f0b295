package io.stipple.chaos.fault;

import io.stipple.chaos.proxy.Line;
import io.stipple.chaos.proxy.Weather;
import java.util.concurrent.TimeUnit;

/// The mail server greets everybody with 554 for a while.
record SickMailServer(Ground ground) implements Fault {

    private static final int SECONDS = 5;

    @Override
    public String kind() {
        return "mail server answers 5xx";
    }

    @Override
    public Target target() {
        return Target.NONE;
    }

    @Override
    public double happen() throws InterruptedException {
        Line mail = ground.lines().mail();
        mail.set(new Weather.Greeting("554 5.3.2 closed today\r\n"));
        TimeUnit.SECONDS.sleep(SECONDS);
        mail.set(new Weather.Fair());
        return Ground.secondsUntil("the flow of facts", ground.flow()::isBack);
    }
}
