package io.stipple.platform.problem;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/// How a service says no. `stipple.problem.enabled=false` for an application that answers people and not programs.
@AutoConfiguration(
        beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBooleanProperty(name = "stipple.problem.enabled", matchIfMissing = true)
@EnableConfigurationProperties(HttpProperties.class)
class ProblemAutoConfiguration {
    @Bean
    FrameworkProblems frameworkProblems() {
        return new FrameworkProblems(new BrokenMachine());
    }

    @Bean
    RequiredMembers requiredMembers() {
        return new RequiredMembers();
    }

    @Bean
    ErrorPage errorPage() {
        return new ErrorPage();
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictBodies(JsonMapper json) {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(StrictJson.of(json)));
    }

    /// Before security, so that nobody can make the service read a body it will refuse.
    @Bean
    FilterRegistrationBean<BodyBound> bodyBound(
            HttpProperties properties, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<BodyBound> filter = new FilterRegistrationBean<>(new BodyBound(properties, problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }

    @Bean
    WebMvcConfigurer argumentsOfRequests() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ExpectedVersionArgument());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                IsoTimes.inParameters(registry);
            }
        };
    }
}
