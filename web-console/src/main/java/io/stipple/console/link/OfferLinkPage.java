package io.stipple.console.link;

import io.stipple.console.layout.Wording;
import io.stipple.console.peer.Answer;
import io.stipple.console.slots.Booked;
import io.stipple.console.slots.Confirmation;
import io.stipple.console.slots.Spoken;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A time that came free, kept for the client for a while: to take up or to leave to the next.
@Controller
class OfferLinkPage {
    private final Links links;
    private final Wording wording;

    OfferLinkPage(Links links, Wording wording) {
        this.links = links;
        this.wording = wording;
    }

    @PostMapping("/links/{token}/acceptance")
    String accept(
            @PathVariable String token,
            @RequestParam UUID key,
            Locale locale,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        return switch (links.accept(token, key)) {
            case Answer.Given<Confirmation>(var visit, var _) -> {
                session.setAttribute(
                        Booked.KEY,
                        visit.at(links.find(token).given().map(Link::clinicName).orElse(""), ""));
                yield "redirect:/book/" + visit.clinic() + "/booked";
            }
            case Answer.Refused<Confirmation>(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield shown(token, links.find(token).orErrorPage(), wording.of(problem, locale), locale, model);
            }
            case Answer.Away<Confirmation> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                yield shown(token, links.find(token).orErrorPage(), wording.away(locale), locale, model);
            }
        };
    }

    @PostMapping("/links/{token}/decline")
    String decline(@PathVariable String token) {
        links.tell(token, "decline").orErrorPage();
        return "redirect:/links/" + token;
    }

    static String shown(String token, Link link, String refused, Locale locale, Model model) {
        Link.OfferedTime offer = link.offer().orElseThrow();
        var spoken = new Spoken(link.zone(), locale);
        model.addAttribute("link", link);
        model.addAttribute("offer", offer);
        model.addAttribute("base", "/links/" + token);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("refused", refused);
        model.addAttribute("day", spoken.day(offer.startsAt()));
        model.addAttribute("time", spoken.time(offer.startsAt()));
        model.addAttribute("until", spoken.time(offer.expiresAt()));
        model.addAttribute("zone", spoken.zone());
        return "link/offer";
    }
}
