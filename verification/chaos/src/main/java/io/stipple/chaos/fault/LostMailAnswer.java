package io.stipple.chaos.fault;

import io.stipple.chaos.proxy.LostAnswers;

/// The line to the mail server breaks after it took a letter and before its sender heard so.
record LostMailAnswer(Ground ground) implements Fault {

    private static final int LETTERS = 2;

    @Override
    public String kind() {
        return "line to mail: cut after DATA, before 250";
    }

    @Override
    public Target target() {
        return Target.NONE;
    }

    @Override
    public double happen() throws InterruptedException {
        LostAnswers answers = ground.lines().answers();
        answers.lose(LETTERS);
        Ground.secondsUntil("the mail line, on which no letter passes,", () -> answers.left() == 0);
        return Ground.secondsUntil("the flow of facts", ground.flow()::isBack);
    }
}
