package io.stipple.platform.limits;

import io.stipple.platform.problem.Problems;
import io.stipple.platform.problem.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Limits each address below `/v1/public/`. The console passes on many people's requests from one address and limits
/// them itself, so its authority `SERVICE_PUBLIC_GATEWAY` is exempt.
class PublicRateLimit extends OncePerRequestFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String GATEWAY = "SERVICE_PUBLIC_GATEWAY";

    private final Allowances reads;
    private final Allowances writes;
    private final Map<String, Allowances> writesBelow;
    private final HandlerExceptionResolver problems;

    PublicRateLimit(LimitProperties properties, HandlerExceptionResolver problems) {
        this.reads = new Allowances(properties.readsPerMinute());
        this.writes = new Allowances(properties.writesPerMinute());
        this.writesBelow = properties.writesPerMinuteBelow().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> new Allowances(it.getValue())));
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isGateway(SecurityContextHolder.getContext().getAuthentication());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Duration wait = allowances(request).take(Address.of(request.getRemoteAddr()));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            problems.resolveException(request, response, null, refused(wait));
        }
    }

    private Allowances allowances(HttpServletRequest request) {
        return READS.contains(request.getMethod())
                ? reads
                : writesBelow.entrySet().stream()
                        .filter(own -> request.getRequestURI().startsWith(own.getKey()))
                        .map(Map.Entry::getValue)
                        .findAny()
                        .orElse(writes);
    }

    private static Refused refused(Duration wait) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        return new Refused(
                Problems.of(HttpStatus.TOO_MANY_REQUESTS, "rate-limited", "Too many requests: wait a little"), headers);
    }

    private static boolean isGateway(@Nullable Authentication caller) {
        return caller != null
                && caller.getAuthorities().stream().anyMatch(authority -> GATEWAY.equals(authority.getAuthority()));
    }
}
