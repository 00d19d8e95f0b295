package io.stipple.console.login;

import jakarta.servlet.http.HttpServletRequest;

/// A mail program's own button for stopping letters (RFC 8058): it sends a form it never asked for, without a cookie.
/// The unguessable link is the right to do so, and stopping is all it can do.
final class OptOutByMail {

    private OptOutByMail() {}

    static boolean is(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getServletPath().startsWith("/opt-out/")
                && "One-Click".equals(request.getParameter("List-Unsubscribe"));
    }
}
