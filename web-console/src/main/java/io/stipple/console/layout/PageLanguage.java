package io.stipple.console.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/// Clients read English or Spanish: as they chose, else as their browser asks. Staff pages are in English.
final class PageLanguage implements LocaleResolver {
    static final Locale SPANISH = Locale.of("es");
    private static final String COOKIE = "stipple-language";

    private final AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();

    PageLanguage() {
        browser.setSupportedLocales(List.of(Locale.ENGLISH, SPANISH));
        browser.setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (PageAddress.isForStaff(request)) {
            return Locale.ENGLISH;
        }
        return named(request.getParameter("lang"))
                .or(() -> Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .flatMap(cookie -> named(cookie.getValue())))
                .orElseGet(() -> browser.resolveLocale(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, locale.getLanguage())
                            .path("/")
                            .httpOnly(true)
                            .sameSite("Lax")
                            .maxAge(Duration.ofDays(365))
                            .build()
                            .toString());
        }
    }

    static Optional<Locale> named(@Nullable String language) {
        return Optional.ofNullable(language).flatMap(word -> switch (word) {
            case "en" -> Optional.of(Locale.ENGLISH);
            case "es" -> Optional.of(SPANISH);
            default -> Optional.empty();
        });
    }
}
