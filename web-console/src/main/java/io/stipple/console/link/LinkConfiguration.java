package io.stipple.console.link;

import io.stipple.console.login.ServiceToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinkConfiguration {
    @Bean
    Links links(ServiceToken console) {
        return new Links(console);
    }
}
