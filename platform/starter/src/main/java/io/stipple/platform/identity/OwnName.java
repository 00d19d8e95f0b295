package io.stipple.platform.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/// What this service is called in the realm: the audience of its tokens and, unless told otherwise, its own account.
record OwnName(String audience, String clientId) {
    static OwnName of(IdentityProperties properties, Environment environment) {
        String audience = firstOf(properties.audience(), byService(environment.getProperty("stipple.service")));
        if (audience == null) {
            throw new IllegalStateException("Set stipple.service (such as booking) or stipple.identity.audience:"
                    + " without it no token can be told to be meant for this service");
        }
        String client = firstOf(properties.clientId(), audience);
        return new OwnName(audience, client == null ? audience : client);
    }

    private static @Nullable String byService(@Nullable String service) {
        return service == null ? null : service + "-service";
    }

    private static @Nullable String firstOf(@Nullable String wanted, @Nullable String otherwise) {
        return wanted == null || wanted.isBlank() ? otherwise : wanted;
    }
}
