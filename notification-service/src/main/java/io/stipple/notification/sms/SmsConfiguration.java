package io.stipple.notification.sms;

import io.stipple.notification.mail.PostOffice;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
class SmsConfiguration {

    @Bean
    PostOffice texts(SmsSettings settings) {
        return new TextsOverHttp(settings);
    }
}
