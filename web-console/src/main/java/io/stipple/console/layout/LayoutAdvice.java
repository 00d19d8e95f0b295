package io.stipple.console.layout;

import io.stipple.console.login.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

@ControllerAdvice
class LayoutAdvice {
    private final Assets assets;
    private final Icons icons;
    private final PlatformClock clock;

    LayoutAdvice(Assets assets, Icons icons, PlatformClock clock) {
        this.assets = assets;
        this.icons = icons;
        this.clock = clock;
    }

    @ModelAttribute("frame")
    PageFrame frame(HttpServletRequest request, Locale locale) {
        return PageFrame.of(
                Person.present(),
                locale.getLanguage(),
                PageAddress.of(request),
                clock.movedTo(locale),
                PageAddress.inOtherLanguage(request, locale));
    }

    @ModelAttribute("assets")
    Assets assets() {
        return assets;
    }

    @ModelAttribute("icons")
    Icons icons() {
        return icons;
    }
}
