package io.stipple.console.board;

import io.stipple.console.clinic.Clinic;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.login.FromHtmx;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import io.stipple.platform.identity.ClinicCode;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class DayPage {
    private final Peers peers;
    private final Clinics clinics;
    private final Clock clock;

    DayPage(Peers peers, Clinics clinics, Clock clock) {
        this.peers = peers;
        this.clinics = clinics;
        this.clock = clock;
    }

    @GetMapping("/clinics")
    String firstClinic(Visitor visitor) {
        return mine(visitor).stream()
                .findFirst()
                .map(clinic -> "redirect:/clinics/" + clinic.code())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    @GetMapping("/clinics/{code}")
    String today(@PathVariable String code) {
        return "redirect:/clinics/" + code + "/days/" + todayAt(clinics.named(code));
    }

    @GetMapping("/clinics/{code}/days/{date}")
    String day(
            @PathVariable String code,
            @PathVariable LocalDate date,
            Visitor visitor,
            HttpServletRequest request,
            Model model) {
        Day day = peers.ask(Peer.BOOKING, visitor.token())
                .get(Day.class, "/v1/clinics/{code}/days/{date}", code, date)
                .orErrorPage();
        model.addAttribute("board", new Drawing(day, clock.instant()).board());
        if (FromHtmx.is(request)) {
            return "board/day :: grid";
        }
        model.addAttribute("mine", mine(visitor));
        model.addAttribute("today", LocalDate.ofInstant(clock.instant(), day.zone()));
        return "board/day";
    }

    private LocalDate todayAt(Clinic clinic) {
        return LocalDate.ofInstant(clock.instant(), clinic.zone());
    }

    private List<Clinic> mine(Visitor visitor) {
        var scope = visitor.person().staff().scope();
        return clinics.all().given().orElse(List.of()).stream()
                .filter(clinic -> scope.covers(new ClinicCode(clinic.code())))
                .toList();
    }
}
