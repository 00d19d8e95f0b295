package io.stipple.console.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class LayoutConfiguration {
    @Bean
    Icons icons(Assets assets) {
        return new Icons(assets.tablerIcons());
    }

    @Bean
    Wording wording(MessageSource messages) {
        return new Wording(messages);
    }

    @Bean
    PlatformClock platformClock(Clock clock) {
        return new PlatformClock(clock, InstantSource.system());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    /// `?lang=es` is remembered.
    @Bean
    WebMvcConfigurer languageSwitch(LocaleResolver localeResolver) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        PageLanguage.named(request.getParameter("lang"))
                                .ifPresent(chosen -> localeResolver.setLocale(request, response, chosen));
                        return true;
                    }
                });
            }
        };
    }
}
