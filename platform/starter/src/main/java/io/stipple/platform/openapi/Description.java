package io.stipple.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/// Adds the bearer token and the problems to a service's description.
class Description implements GlobalOpenApiCustomizer {
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        components.addSchemas(PROBLEM, problem());
        components.addSecuritySchemes(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        api.setComponents(components);
        api.getPaths().forEach((path, item) -> item.readOperations().forEach(route -> describe(path, route)));
    }

    private static void describe(String path, Operation route) {
        if (!path.startsWith("/v1/public/")) {
            route.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        }
        route.getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("What was refused, and why")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .properties(Map.of(
                        "type", new StringSchema().format("uri-reference").example("/problems/not-found"),
                        "title", new StringSchema(),
                        "status", new Schema<Integer>().type("integer").format("int32")));
    }
}
