package io.stipple.notification.touchup;

import io.stipple.notification.booking.BookingService;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.hours.LegalHours;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.Wall;
import io.stipple.notification.optout.OptOuts;
import io.stipple.platform.outbox.Outbox;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(TouchUpTimings.class)
class TouchUpConfiguration {

    @Bean
    TouchUps touchUps(JdbcClient jdbc) {
        return new TouchUpsInPostgres(jdbc);
    }

    @Bean
    Wall windowsOnTheWall() {
        return new Wall("touch_up", "opens_on", "opens_at", "true");
    }

    @Bean
    TouchUpPlan touchUpPlan(TouchUpTimings timings) {
        return new TouchUpPlan(timings);
    }

    @Bean
    TouchUpStory touchUpStory(
            TouchUps touchUps, TouchUpPlan rules, Messages messages, OptOuts optOuts, Outbox outbox, Clock clock) {
        return new TouchUpStory(touchUps, rules, messages, optOuts, outbox, clock);
    }

    @Bean
    TouchUpList touchUpList(JdbcClient jdbc) {
        return new TouchUpList(jdbc);
    }

    @Bean
    Campaigns campaigns(JdbcClient jdbc) {
        return new CampaignsInPostgres(jdbc);
    }

    @Bean
    CampaignReport campaignReport(JdbcClient jdbc) {
        return new CampaignReport(jdbc);
    }

    @Bean
    WindowWatch windowWatch(TouchUpStory story, TransactionTemplate transaction) {
        return new WindowWatch(story, transaction);
    }

    @Bean
    InvitationLetters invitationLetters(
            Languages languages,
            BookingService booking,
            OptOuts optOuts,
            TouchUpTimings timings,
            @Value("${stipple.public-url}") URI publicUrl) {
        return new InvitationLetters(languages, booking, optOuts, publicUrl, timings.linkValid());
    }

    @Bean
    TouchUpOccasion touchUpOccasion(
            TouchUps touchUps,
            TouchUpPlan rules,
            InvitationLetters letters,
            OptOuts optOuts,
            Clinics clinics,
            LegalHours hours,
            Campaigns campaigns,
            Messages messages,
            Outbox outbox) {
        return new TouchUpOccasion(touchUps, rules, letters, optOuts, clinics, hours, campaigns, messages, outbox);
    }
}
