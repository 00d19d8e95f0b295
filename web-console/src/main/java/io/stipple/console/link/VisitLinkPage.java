package io.stipple.console.link;

import io.stipple.console.layout.Wording;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.slots.Spoken;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A client's own visit, behind the link in its confirmation: to confirm or to call off.
@Controller
class VisitLinkPage {
    private final Links links;
    private final Wording wording;

    VisitLinkPage(Links links, Wording wording) {
        this.links = links;
        this.wording = wording;
    }

    @PostMapping("/links/{token}/confirmation")
    String confirm(@PathVariable String token, Locale locale, Model model, HttpServletResponse response) {
        return tell(token, "confirmation", locale, model, response);
    }

    @PostMapping("/links/{token}/cancellation")
    String cancel(@PathVariable String token, Locale locale, Model model, HttpServletResponse response) {
        return tell(token, "cancellation", locale, model, response);
    }

    private String tell(String token, String act, Locale locale, Model model, HttpServletResponse response) {
        return switch (links.tell(token, act)) {
            case Answer.Given<Done> _ -> "redirect:/links/" + token;
            case Answer.Refused<Done>(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield shown(token, links.find(token).orErrorPage(), wording.of(problem, locale), locale, model);
            }
            case Answer.Away<Done> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                yield shown(token, links.find(token).orErrorPage(), wording.away(locale), locale, model);
            }
        };
    }

    static String shown(String token, Link link, String refused, Locale locale, Model model) {
        Link.OwnVisit visit = link.appointment().orElseThrow();
        var spoken = new Spoken(link.zone(), locale);
        model.addAttribute("link", link);
        model.addAttribute("visit", visit);
        model.addAttribute("base", "/links/" + token);
        model.addAttribute("refused", refused);
        model.addAttribute("day", spoken.day(visit.startsAt()));
        model.addAttribute("time", spoken.time(visit.startsAt()));
        model.addAttribute("zone", spoken.zone());
        model.addAttribute("freeDay", spoken.day(visit.freeUntil()));
        model.addAttribute("freeTime", spoken.time(visit.freeUntil()));
        return "link/visit";
    }
}
