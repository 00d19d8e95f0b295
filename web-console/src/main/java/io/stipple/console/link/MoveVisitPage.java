package io.stipple.console.link;

import io.stipple.console.layout.Wording;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.slots.Picking;
import io.stipple.console.slots.Spoken;
import io.stipple.console.slots.VisitRequest;
import io.stipple.console.slots.Wish;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Another time for a visit, with the technician it is with.
@Controller
class MoveVisitPage {
    private final Links links;
    private final Wording wording;
    private final Clock clock;

    MoveVisitPage(Links links, Wording wording, Clock clock) {
        this.links = links;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/links/{token}/times")
    String times(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale, Model model) {
        Link link = links.find(token).orErrorPage();
        Wish wish = Wish.read(typed);
        LocalDate today = LocalDate.ofInstant(clock.instant(), link.zone());
        LocalDate first = Picking.firstDay(wish, today);
        model.addAttribute("link", link);
        model.addAttribute("back", "/links/" + token);
        model.addAttribute("base", base(token));
        model.addAttribute(
                "picker",
                links.free(token, first, Picking.lastDay(first))
                        .map(free -> new Picking(free, wish, locale).from(first, today))
                        .given());
        return "link/move-times";
    }

    @GetMapping("/links/{token}/times/details")
    String confirm(@PathVariable String token, @RequestParam Map<String, String> typed, Locale locale, Model model) {
        return ask(token, Wish.read(typed), "", locale, model);
    }

    @PostMapping("/links/{token}/times/details")
    String move(
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            @RequestParam long version,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Wish wish = Wish.read(typed);
        return switch (links.move(token, new VisitRequest(wish.technician(), chosen(wish)), version)) {
            case Answer.Given<Done> _ -> "redirect:/links/" + token;
            case Answer.Refused<Done>(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield ask(token, wish, wording.of(problem, locale), locale, model);
            }
            case Answer.Away<Done> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                yield ask(token, wish, wording.away(locale), locale, model);
            }
        };
    }

    private String ask(String token, Wish wish, String refused, Locale locale, Model model) {
        Link link = links.find(token).orErrorPage();
        OffsetDateTime at = chosen(wish);
        var spoken = new Spoken(link.zone(), locale);
        model.addAttribute("link", link);
        model.addAttribute("base", base(token));
        model.addAttribute("wish", wish);
        model.addAttribute(
                "version", link.appointment().map(Link.OwnVisit::version).orElse(0L));
        model.addAttribute("refused", refused);
        model.addAttribute("day", spoken.day(at));
        model.addAttribute("time", spoken.time(at));
        model.addAttribute("zone", spoken.zone());
        return "link/move";
    }

    private static String base(String token) {
        return "/links/" + token + "/times";
    }

    private static OffsetDateTime chosen(Wish wish) {
        return wish.at().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
