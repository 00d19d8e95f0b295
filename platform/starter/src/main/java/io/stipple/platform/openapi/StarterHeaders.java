package io.stipple.platform.openapi;

import io.stipple.platform.idempotency.IdempotencyKey;
import io.stipple.platform.problem.ExpectedVersion;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/// Names the headers behind the starter's controller arguments.
class StarterHeaders implements GlobalOperationCustomizer {
    @Override
    public Operation customize(Operation route, HandlerMethod method) {
        if (takes(method, IdempotencyKey.class)) {
            route.addParametersItem(header("Idempotency-Key", "the caller's own name for this request"));
        }
        if (takes(method, ExpectedVersion.class)) {
            route.addParametersItem(header("If-Match", "the ETag of the version this is meant for"));
        }
        return route;
    }

    private static boolean takes(HandlerMethod method, Class<?> argument) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == argument);
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(true).schema(new StringSchema());
        return header;
    }
}
