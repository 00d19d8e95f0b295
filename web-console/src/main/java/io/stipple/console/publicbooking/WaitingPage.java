package io.stipple.console.publicbooking;

import io.stipple.console.clinic.Clinic;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.layout.Wording;
import io.stipple.console.login.ServiceToken;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// For whom no free time suits: they are written to when one comes free.
@Controller
class WaitingPage {
    private final Clinics clinics;
    private final ServiceToken console;
    private final Wording wording;
    private final Clock clock;

    WaitingPage(Clinics clinics, ServiceToken console, Wording wording, Clock clock) {
        this.clinics = clinics;
        this.console = console;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/book/{code}/waitlist")
    String blank(@PathVariable String code, @RequestParam Map<String, String> typed, Model model) {
        Clinic clinic = clinics.named(code);
        return form(clinic, WaitingForm.blank(Wish.read(typed), today(clinic)), Refusals.none(), model);
    }

    @PostMapping("/book/{code}/waitlist")
    String join(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Clinic clinic = clinics.named(code);
        WaitingForm form = WaitingForm.read(typed);
        var problems = FormCheck.problems(form, today(clinic));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(clinic, form, Refusals.of(problems, wording, locale), model);
        }
        var request = WaitingRequest.of(code, form, Wish.read(typed), locale.getLanguage());
        Answer<Done> answer = console.ask(Peer.BOOKING)
                .post(Done.class, request, Once.keyed(form.who().key()), "/v1/public/waitlist");
        return switch (answer) {
            case Answer.Given<Done> _ -> "redirect:/book/" + code + "/waiting";
            case Answer.Refused<Done>(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(clinic, form.withFreshKey(), Refusals.of(problem, wording, locale), model);
            }
            case Answer.Away<Done> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                yield form(clinic, form, new Refusals(Map.of(), wording.away(locale), false), model);
            }
        };
    }

    @GetMapping("/book/{code}/waiting")
    String joined(@PathVariable String code, Model model) {
        model.addAttribute("clinic", clinics.named(code));
        return "book/waiting";
    }

    private static String form(Clinic clinic, WaitingForm form, Refusals refusals, Model model) {
        model.addAttribute("clinic", clinic);
        model.addAttribute("form", form);
        model.addAttribute("refusals", refusals);
        return "book/waitlist";
    }

    private LocalDate today(Clinic clinic) {
        return LocalDate.ofInstant(clock.instant(), clinic.zone());
    }
}
