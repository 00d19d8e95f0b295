package io.stipple.console.peer;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the services are.
///
/// @param peers base address by service, such as `booking: http://localhost:8081`
/// @param peerTimeout how long a page waits for one answer
@ConfigurationProperties("stipple")
record PeerAddresses(
        Map<Peer, URI> peers, @DefaultValue("3s") Duration peerTimeout) {}
