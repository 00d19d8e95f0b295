package io.stipple.console.layout;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// The address a person asked for, on its error page too.
final class PageAddress {
    private static final List<String> STAFF = List.of("/clinics", "/franchise", "/operations", "/start");

    private PageAddress() {}

    static String of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    static boolean isForStaff(HttpServletRequest request) {
        String path = of(request);
        return STAFF.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }

    /// Empty where the same address would not show the same page again: after a form was sent, and on error pages.
    static Optional<String> inOtherLanguage(HttpServletRequest request, Locale locale) {
        if (isForStaff(request)
                || !"GET".equals(request.getMethod())
                || request.getDispatcherType() == DispatcherType.ERROR) {
            return Optional.empty();
        }
        var address = UriComponentsBuilder.fromPath(request.getRequestURI());
        Optional.ofNullable(request.getQueryString()).ifPresent(address::query);
        return Optional.of(address.replaceQueryParam("lang", "en".equals(locale.getLanguage()) ? "es" : "en")
                .build(true)
                .toUriString());
    }
}
