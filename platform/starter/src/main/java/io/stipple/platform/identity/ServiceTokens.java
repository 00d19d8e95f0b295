package io.stipple.platform.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/// How a service speaks to its peers: as itself, with a token of its own account that is kept until shortly before it
/// ends. Connecting may take 2 s and an answer 5 s; a peer, or Keycloak, that does not answer is a
/// `ResourceAccessException`, which a controller's caller sees as 503.
public final class ServiceTokens {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private final ServiceAccount account;
    private final Environment environment;

    ServiceTokens(ServiceAccount account, Environment environment) {
        this.account = account;
        this.environment = environment;
    }

    /// A client for one peer, with its address from `stipple.peers.<name>`. Make it once and keep it.
    ///
    /// @param builder the application's, which carries metrics, traces and the JSON mapper
    /// @throws IllegalStateException if the address or this service's secret is not configured
    public RestClient peer(String name, RestClient.Builder builder) {
        String address = environment.getProperty("stipple.peers." + name);
        if (address == null) {
            throw new IllegalStateException("Set stipple.peers." + name + " to the address of that service");
        }
        return builder.clone()
                .baseUrl(address)
                .requestFactory(patience())
                .requestInterceptor(interceptor())
                .build();
    }

    /// Puts this service's token on requests, for clients built elsewhere.
    public ClientHttpRequestInterceptor interceptor() {
        return account.interceptor();
    }

    static JdkClientHttpRequestFactory patience() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .build());
        requests.setReadTimeout(TO_ANSWER);
        return requests;
    }
}
