package io.stipple.console.limit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/// Counts before anything is asked of a service.
final class PublicGate implements HandlerInterceptor {
    private final Allowance looks;
    private final Allowance acts;

    PublicGate(PublicLimits limits) {
        this.looks = new Allowance(limits.looks());
        this.acts = new Allowance(limits.acts());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        Allowance allowance = "POST".equals(request.getMethod()) ? acts : looks;
        if (!allowance.take(Address.countedAs(request.getRemoteAddr()))) {
            response.setHeader("Retry-After", "60");
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return true;
    }
}
