package io.stipple.console.publicbooking;

import io.stipple.console.clinic.Clinic;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.layout.Wording;
import io.stipple.console.peer.Answer;
import io.stipple.console.slots.Spoken;
import io.stipple.console.slots.Wish;
import jakarta.servlet.http.HttpSession;
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

    HoldingPage(Clinics clinics, Holding holding, Wording wording) {
        this.clinics = clinics;
        this.holding = holding;
        this.wording = wording;
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
        String hold = "";
        String refused = "";
        switch (holding.hold(code, wish, at, session)) {
            case Answer.Given<KeptTime>(var kept, var _) -> {
                until = new Spoken(clinic.zone(), locale).time(kept.until());
                hold = kept.holdId().toString();
            }
            // No other refusal need trouble anybody: what is not kept can still be booked.
            case Answer.Refused<KeptTime>(var problem) ->
                refused = problem.is("slot-taken") ? wording.of(problem, locale) : "";
            case Answer.Away<KeptTime> _ -> {} // the form says so when it is sent
        }
        model.addAttribute("until", until);
        model.addAttribute("hold", hold);
        model.addAttribute("refused", refused);
        return "book/held";
    }
}
