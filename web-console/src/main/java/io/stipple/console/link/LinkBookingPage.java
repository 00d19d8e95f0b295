package io.stipple.console.link;

import io.stipple.console.layout.Wording;
import io.stipple.console.peer.Answer;
import io.stipple.console.slots.Booked;
import io.stipple.console.slots.Confirmation;
import io.stipple.console.slots.Spoken;
import io.stipple.console.slots.VisitRequest;
import io.stipple.console.slots.Wish;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One look at the chosen time before it is booked. The clinic knows the client already, so there is nothing to type.
@Controller
class LinkBookingPage {
    private final Links links;
    private final Wording wording;

    LinkBookingPage(Links links, Wording wording) {
        this.links = links;
        this.wording = wording;
    }

    @GetMapping("/links/{token}/details")
    String confirm(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale, Model model) {
        return ask(token, Wish.read(typed), UUID.randomUUID(), "", locale, model);
    }

    @PostMapping("/links/{token}/details")
    String book(
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            @RequestParam UUID key,
            Locale locale,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        Wish wish = Wish.read(typed);
        return switch (links.book(token, new VisitRequest(wish.technician(), chosen(wish)), key)) {
            case Answer.Given<Confirmation>(var visit, var _) -> {
                session.setAttribute(
                        Booked.KEY,
                        visit.at(links.find(token).given().map(Link::clinicName).orElse(""), ""));
                yield "redirect:/book/" + visit.clinic() + "/booked";
            }
            case Answer.Refused<Confirmation>(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield ask(token, wish, UUID.randomUUID(), wording.of(problem, locale), locale, model);
            }
            case Answer.Away<Confirmation> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                yield ask(token, wish, key, wording.away(locale), locale, model);
            }
        };
    }

    private String ask(String token, Wish wish, UUID key, String refused, Locale locale, Model model) {
        Link link = links.find(token).orErrorPage();
        OffsetDateTime at = chosen(wish);
        var spoken = new Spoken(link.zone(), locale);
        model.addAttribute("link", link);
        model.addAttribute("base", "/links/" + token);
        model.addAttribute("wish", wish);
        model.addAttribute("key", key);
        model.addAttribute("refused", refused);
        model.addAttribute("day", spoken.day(at));
        model.addAttribute("time", spoken.time(at));
        model.addAttribute("zone", spoken.zone());
        return "link/details";
    }

    private static OffsetDateTime chosen(Wish wish) {
        return wish.at().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
