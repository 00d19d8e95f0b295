package io.stipple.console.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Requests that a page's own script makes for a part of itself. They cannot follow a walk to the login page; the whole
/// page has to.
public final class FromHtmx {
    private FromHtmx() {}

    public static boolean is(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    static void reloadPage(HttpServletResponse response) {
        response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
