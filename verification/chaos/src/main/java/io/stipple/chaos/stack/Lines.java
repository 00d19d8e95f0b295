package io.stipple.chaos.stack;

import io.stipple.chaos.proxy.Line;
import io.stipple.chaos.proxy.LostAnswers;
import io.stipple.local.Site;
import io.stipple.local.process.Ports;

/// The lines from services to what they need.
///
/// @param kafkaBehind where the broker listens for those who come by its line
/// @param answers what the mail server said and nobody heard
public record Lines(Line postgres, Line kafka, int kafkaBehind, Line mail, LostAnswers answers)
        implements AutoCloseable {

    static Lines of(Site site) {
        int kafkaBehind = Ports.anyFree();
        var answers = new LostAnswers();
        return new Lines(
                Line.to(site.postgresPort()),
                Line.to(kafkaBehind),
                kafkaBehind,
                Line.to(site.smtpPort(), answers::tap),
                answers);
    }

    @Override
    public void close() {
        postgres.close();
        kafka.close();
        mail.close();
    }
}
