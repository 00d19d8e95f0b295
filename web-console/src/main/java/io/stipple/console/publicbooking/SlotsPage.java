package io.stipple.console.publicbooking;

import io.stipple.console.clinic.Clinic;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.login.ServiceToken;
import io.stipple.console.peer.Peer;
import io.stipple.console.slots.FreeSlots;
import io.stipple.console.slots.Picking;
import io.stipple.console.slots.Wish;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// First step: a day and a time.
@Controller
class SlotsPage {
    private final Clinics clinics;
    private final ServiceToken console;
    private final Clock clock;

    SlotsPage(Clinics clinics, ServiceToken console, Clock clock) {
        this.clinics = clinics;
        this.console = console;
        this.clock = clock;
    }

    @GetMapping("/book/{code}")
    String times(@PathVariable String code, @RequestParam Map<String, String> typed, Locale locale, Model model) {
        Clinic clinic = clinics.named(code);
        Wish wish = Wish.read(typed);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clinic.zone());
        LocalDate first = Picking.firstDay(wish, today);
        model.addAttribute("clinic", clinic);
        model.addAttribute("base", "/book/" + code);
        model.addAttribute(
                "picker",
                console.ask(Peer.BOOKING)
                        .get(
                                FreeSlots.class,
                                "/v1/public/clinics/{code}/free-slots?from={from}&to={to}",
                                code,
                                first,
                                Picking.lastDay(first))
                        .map(free -> new Picking(free, wish, locale).from(first, today))
                        .given());
        return "book/times";
    }
}
