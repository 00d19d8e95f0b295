package io.stipple.notification.feedback;

import io.stipple.notification.mail.Bounces;
import io.stipple.notification.message.Occasions;
import io.stipple.notification.message.ReturnedMessages;
import io.stipple.notification.optout.OptOuts;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedbackSettings.class)
class FeedbackConfiguration {

    @Bean
    Feedback feedback(ReturnedMessages messages, Bounces bounces, Occasions occasions, OptOuts optOuts, Clock clock) {
        return new Feedback(messages, bounces, occasions, optOuts, clock);
    }

    @Bean
    ReturnMailbox returnMailbox(FeedbackSettings settings, Feedback feedback) {
        return new ReturnMailbox(settings.mailbox(), feedback);
    }
}
