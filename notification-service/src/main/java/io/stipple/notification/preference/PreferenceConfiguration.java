package io.stipple.notification.preference;

import io.stipple.notification.optout.OptOuts;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PreferenceConfiguration {

    @Bean
    Preferences preferences(
            JdbcClient jdbc, OptOuts optOuts, ObjectProvider<Preferences.Follower> followers, Clock clock) {
        return new Preferences(
                new PreferencesInPostgres(jdbc),
                optOuts,
                List.of((client, choices) -> followers.forEach(follower -> follower.chose(client, choices))),
                clock);
    }
}
