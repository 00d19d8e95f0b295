package io.stipple.console.link;

import io.stipple.console.peer.Answer;
import io.stipple.console.slots.Picking;
import io.stipple.console.slots.Wish;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What the link is for, and the times to choose from.
@Controller
class LinkPage {
    private final Links links;
    private final Clock clock;

    LinkPage(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @GetMapping("/links/{token}")
    String times(
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        return switch (links.find(token)) {
            case Answer.Given<Link>(var link, var _)
            when link.appointment().isPresent() -> VisitLinkPage.shown(token, link, "", locale, model);
            case Answer.Given<Link>(var link, var _)
            when link.offer().isPresent() -> OfferLinkPage.shown(token, link, "", locale, model);
            case Answer.Given<Link>(var link, var _) when link.used() -> "link/used";
            case Answer.Given<Link>(var link, var _) -> open(token, link, Wish.read(typed), locale, model);
            case Answer.Refused<Link>(var problem) -> {
                response.setStatus(problem.is("link-expired") ? HttpStatus.GONE.value() : HttpStatus.NOT_FOUND.value());
                yield "link/unknown";
            }
            case Answer.Away<Link> _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private String open(String token, Link link, Wish wish, Locale locale, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), link.zone());
        LocalDate first = Picking.firstDay(wish, today);
        model.addAttribute("link", link);
        model.addAttribute("base", "/links/" + token);
        model.addAttribute(
                "picker",
                links.free(token, first, Picking.lastDay(first))
                        .map(free -> new Picking(free, wish, locale).from(first, today))
                        .given());
        return "link/times";
    }
}
