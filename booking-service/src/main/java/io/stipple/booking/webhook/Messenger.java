package io.stipple.booking.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/// Carries one message to its receiver. What a receiver answers beyond its status is not read.
final class Messenger implements AutoCloseable {
    private static final Timeout CONNECT = Timeout.of(Duration.ofSeconds(5));
    private static final Duration WHOLE = Duration.ofSeconds(20);
    private static final Timeout ANSWER = Timeout.of(Duration.ofSeconds(10));

    private final CloseableHttpClient http;

    Messenger(Addresses addresses) {
        http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Checked(addresses))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .setTimeToLive(Timeout.of(Duration.ofSeconds(60)))
                                .build())
                        .setMaxConnPerRoute(4)
                        .setMaxConnTotal(64)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWER)
                        .setConnectionRequestTimeout(ANSWER)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .setUserAgent("Stipple-Webhooks/1")
                .build();
    }

    /// @return why it was not taken; empty if it was
    Optional<String> send(Deliveries.Due due, Instant now) {
        HttpPost post = new HttpPost(due.address());
        post.setHeader("Stipple-Delivery", due.id().toString());
        post.setHeader("Stipple-Event", due.event());
        post.setHeader("Stipple-Timestamp", Long.toString(now.getEpochSecond()));
        post.setHeader("Stipple-Signature", due.secret().sign(now, due.body()));
        post.setEntity(new StringEntity(due.body(), ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
        var clock = CompletableFuture.delayedExecutor(WHOLE.toSeconds(), TimeUnit.SECONDS);
        clock.execute(post::abort);
        try {
            ClassicHttpResponse answer = http.executeOpen(null, post, null);
            int status = answer.getCode();
            post.abort(); // its body may be endless: the connection is thrown away with it
            Closer.closeQuietly(answer);
            return status >= 200 && status < 300 ? Optional.empty() : Optional.of("answered " + status);
        } catch (Addresses.NotPublic inside) {
            return Optional.of("the address is not on the open Internet");
        } catch (IOException trouble) {
            return Optional.of(trouble.getClass().getSimpleName());
        }
    }

    /// What was looked at is what is connected to: a name may be somebody else a moment later.
    private record Checked(Addresses addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return addresses.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
