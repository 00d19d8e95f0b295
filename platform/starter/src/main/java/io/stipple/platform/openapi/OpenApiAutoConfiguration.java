package io.stipple.platform.openapi;

import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.SignedIn;
import io.stipple.platform.identity.Staff;
import io.stipple.platform.problem.ExpectedVersion;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;

/// Describes what the starter adds to every route, so that `/v3/api-docs` is complete without annotations.
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
class OpenApiAutoConfiguration {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Staff.class, SignedIn.class, IdempotencyKey.class, ExpectedVersion.class)
                .replaceWithSchema(ClinicCode.class, new StringSchema().example("miami-brickell"));
    }

    @Bean
    GlobalOpenApiCustomizer howToSayWhoOneIs() {
        return new Description();
    }

    @Bean
    GlobalOperationCustomizer headersTheStarterReads() {
        return new StarterHeaders();
    }
}
