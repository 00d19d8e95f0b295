package io.stipple.console.publicbooking;

import io.stipple.console.clinic.Clinic;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.layout.Wording;
import io.stipple.console.login.ServiceToken;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.slots.Booked;
import io.stipple.console.slots.Confirmation;
import io.stipple.console.slots.Spoken;
import io.stipple.console.slots.Wish;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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

/// Second step: who is coming.
@Controller
class BookingPage {
    private final Clinics clinics;
    private final ServiceToken console;
    private final Holding holding;
    private final Wording wording;

    BookingPage(Clinics clinics, ServiceToken console, Holding holding, Wording wording) {
        this.clinics = clinics;
        this.console = console;
        this.holding = holding;
        this.wording = wording;
    }

    @GetMapping("/book/{code}/details")
    String details(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Locale locale,
            Model model,
            HttpSession session) {
        Wish wish = Wish.read(typed);
        BookingForm form = BookingForm.blank(wish).keeping(holding.kept(code, wish, chosen(wish), session));
        return form(clinics.named(code), form, wish, Refusals.none(), locale, model);
    }

    @PostMapping("/book/{code}/details")
    String book(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Locale locale,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        Clinic clinic = clinics.named(code);
        Wish wish = Wish.read(typed);
        OffsetDateTime at = chosen(wish);
        BookingForm form = BookingForm.read(typed).keeping(holding.kept(code, wish, at, session));
        var problems =
                FormCheck.problems(form, at.atZoneSameInstant(clinic.zone()).toLocalDate());
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(clinic, form, wish, Refusals.of(problems, wording, locale), locale, model);
        }
        var request = ConsultationRequest.of(clinic, form, wish, at, locale.getLanguage());
        Answer<Confirmation> answer = console.ask(Peer.BOOKING)
                .post(Confirmation.class, request, Once.keyed(form.key()), "/v1/public/consultations");
        return switch (answer) {
            case Answer.Given<Confirmation>(var confirmation, var _) -> {
                Holding.redeemed(session);
                session.setAttribute(Booked.KEY, confirmation.at(clinic.name(), clinic.address()));
                yield "redirect:/book/" + code + "/booked";
            }
            case Answer.Refused<Confirmation>(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(clinic, form.withFreshKey(), wish, Refusals.of(problem, wording, locale), locale, model);
            }
            // The same key goes back into the form: should booking have heard us after all, nothing is booked twice.
            case Answer.Away<Confirmation> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                yield form(clinic, form, wish, new Refusals(Map.of(), wording.away(locale), false), locale, model);
            }
        };
    }

    private String form(Clinic clinic, BookingForm form, Wish wish, Refusals refusals, Locale locale, Model model) {
        var spoken = new Spoken(clinic.zone(), locale);
        OffsetDateTime at = chosen(wish);
        model.addAttribute("clinic", clinic);
        model.addAttribute("form", form);
        model.addAttribute("refusals", refusals);
        model.addAttribute("day", spoken.day(at));
        model.addAttribute("time", spoken.time(at));
        model.addAttribute("zone", spoken.zone());
        return "book/details";
    }

    private static OffsetDateTime chosen(Wish wish) {
        return wish.at().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
