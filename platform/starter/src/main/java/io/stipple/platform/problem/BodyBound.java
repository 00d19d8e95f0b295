package io.stipple.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Refuses bodies over the bound before they are read. Multipart bodies have Spring's own bounds.
class BodyBound extends OncePerRequestFilter {
    private final HttpProperties properties;
    private final HandlerExceptionResolver problems;

    BodyBound(HttpProperties properties, HandlerExceptionResolver problems) {
        this.properties = properties;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long bound = properties
                .bound(request.getRequestURI(), request.getContentType())
                .toBytes();
        if (request.getContentLengthLong() > bound) {
            problems.resolveException(
                    request, response, null, new Refused(ByStatus.problem(HttpStatus.CONTENT_TOO_LARGE.value())));
        } else {
            chain.doFilter(new BoundedBody(request, bound), response);
        }
    }
}
