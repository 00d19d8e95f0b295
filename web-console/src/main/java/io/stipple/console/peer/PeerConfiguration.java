package io.stipple.console.peer;

import java.net.http.HttpClient;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class PeerConfiguration {
    @Bean
    Peers peers(PeerAddresses addresses, RestClient.Builder observed) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(addresses.peerTimeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(addresses.peerTimeout());
        Map<Peer, RestClient> clients = new EnumMap<>(Peer.class);
        addresses
                .peers()
                .forEach((peer, address) -> clients.put(
                        peer,
                        observed.clone()
                                .requestFactory(requests)
                                .baseUrl(address.toString())
                                .build()));
        return new Peers(clients, tolerant());
    }

    /// A service may add to its answers before the console knows of it.
    private static JsonMapper tolerant() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // An instant keeps the clinic's offset it was written with.
                .disable(tools.jackson.databind.cfg.DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
    }
}
