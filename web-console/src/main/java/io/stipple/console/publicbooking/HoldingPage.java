package io.stipple.console.publicbooking;

import io.stipple.console.clinic.Clinic;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.layout.Wording;
import io.stipple.console.peer.Answer;
import io.stipple.console.slots.Spoken;
import io.stipple.console.slots.Wish;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Asked for by the form once somebody begins to fill it in: who only looks keeps no time from anybody.
@Controller
class HoldingPage {
    private final Clinics clinics;
    private final Holding holding;
    private final Wording wording;
    private final Clock clock;

    HoldingPage(Clinics clinics, Holding holding, Wording wording, Clock clock) {
        this.clinics = clinics;
        this.holding = holding;
        this.wording = wording;
        this.clock = clock;
    }

    @PostMapping("/book/{code}/hold")
    String hold(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Locale locale,
            Model model,
            HttpSession session) {
        Clinic clinic = clinics.named(code);
        Wish wish = Wish.read(typed);
        var at = wish.at().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String until = "";
        String refused = "";
        switch (holding.hold(code, wish, at, session)) {
            case Answer.Given<Holding.Held>(var held, var _) ->
                until = held.heldUntil().toInstant().isAfter(clock.instant())
                        ? new Spoken(clinic.zone(), locale).time(held.heldUntil())
                        : "";
            case Answer.Refused<Holding.Held>(var problem) ->
                refused = problem.is("slot-taken") ? wording.of(problem, locale) : "";
            case Answer.Away<Holding.Held> _ -> {} // the form says so when it is sent
        }
        model.addAttribute("until", until);
        model.addAttribute("refused", refused);
        return "book/held";
    }
}
