package io.stipple.platform.idempotency;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/// Safe repetition wherever there is a database with the platform's tables.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBooleanProperty(name = "stipple.schema.enabled", matchIfMissing = true)
@EnableScheduling
class IdempotencyAutoConfiguration {
    @Bean
    AnsweredRequests answeredRequests(JdbcClient jdbc) {
        return new AnsweredRequests(jdbc);
    }

    @Bean
    Idempotency idempotency(PlatformTransactionManager transactions, AnsweredRequests requests, JsonMapper json) {
        return new IdempotencyInPostgres(new TransactionTemplate(transactions), requests, new AnswerJson(json));
    }

    @Bean
    OldAnswers oldAnswers(AnsweredRequests requests) {
        return new OldAnswers(requests);
    }

    @Bean
    WebMvcConfigurer idempotencyKeyAsArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IdempotencyKeyArgument());
            }
        };
    }
}
