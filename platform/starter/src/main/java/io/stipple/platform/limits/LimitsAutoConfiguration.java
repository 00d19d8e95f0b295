package io.stipple.platform.limits;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Limits what is open to everybody.
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableConfigurationProperties(LimitProperties.class)
class LimitsAutoConfiguration {
    /// After security, which finds out whether the console is asking.
    @Bean
    FilterRegistrationBean<PublicRateLimit> publicRateLimit(
            LimitProperties properties, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<PublicRateLimit> filter =
                new FilterRegistrationBean<>(new PublicRateLimit(properties, problems));
        filter.addUrlPatterns("/v1/public/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
        return filter;
    }
}
