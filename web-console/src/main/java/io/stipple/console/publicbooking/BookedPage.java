package io.stipple.console.publicbooking;

import io.stipple.console.slots.Booked;
import io.stipple.console.slots.Spoken;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.SessionAttribute;

/// Last step: the good news, for as long as the session lasts.
@Controller
class BookedPage {
    @GetMapping("/book/{code}/booked")
    String booked(
            @PathVariable String code,
            @SessionAttribute(name = Booked.KEY, required = false) @Nullable Booked booked,
            Locale locale,
            Model model) {
        if (booked == null || !booked.clinic().equals(code)) {
            return "redirect:/book/" + code;
        }
        var spoken = new Spoken(booked.zone(), locale);
        model.addAttribute("booked", booked);
        model.addAttribute("day", spoken.day(booked.startsAt()));
        model.addAttribute("time", spoken.time(booked.startsAt()));
        model.addAttribute("until", spoken.time(booked.endsAt()));
        model.addAttribute("zone", spoken.zone());
        var yours = new Spoken(booked.clientZone(), locale);
        model.addAttribute("yourDay", yours.day(booked.startsAt()));
        model.addAttribute("yourTime", yours.time(booked.startsAt()));
        model.addAttribute("yourZone", yours.zone());
        return "book/booked";
    }
}
