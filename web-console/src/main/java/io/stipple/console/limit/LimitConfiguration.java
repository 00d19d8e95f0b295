package io.stipple.console.limit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {
    @Bean
    WebMvcConfigurer publicGate(PublicLimits limits) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PublicGate(limits))
                        .addPathPatterns("/", "/book/**", "/links/**", "/opt-out/**", "/preferences/**");
            }
        };
    }
}
