package io.stipple.console.waitlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stipple.console.client.Choosing;
import io.stipple.console.client.Plans;
import io.stipple.console.client.Team;
import io.stipple.console.client.Wanted;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.layout.Wording;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The front desk puts somebody on the list.
@Controller
class JoiningPage {
    private final Peers peers;
    private final Choosing choosing;
    private final Plans plans;
    private final Team team;
    private final Clinics clinics;
    private final Wording wording;
    private final Clock clock;

    JoiningPage(Peers peers, Choosing choosing, Plans plans, Team team, Clinics clinics, Wording wording, Clock clock) {
        this.peers = peers;
        this.choosing = choosing;
        this.plans = plans;
        this.team = team;
        this.clinics = clinics;
        this.wording = wording;
        this.clock = clock;
    }

    private record NewEntry(
            UUID clientId,
            List<String> clinics,
            String kind,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> technicianId,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> planId,
            String firstDay,
            String lastDay) {
        static NewEntry of(String clinic, Wanted wanted, Map<String, String> typed) {
            return new NewEntry(
                    wanted.clientId(),
                    List.of(clinic),
                    wanted.kind(),
                    wanted.technicianId(),
                    wanted.planId(),
                    typed.getOrDefault("firstDay", ""),
                    typed.getOrDefault("lastDay", ""));
        }
    }

    @GetMapping("/clinics/{code}/waitlist/new")
    String who(@PathVariable String code, @RequestParam Map<String, String> typed, Visitor visitor, Model model) {
        return show(code, typed, visitor, model);
    }

    @PostMapping("/clinics/{code}/waitlist/new")
    String join(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestParam UUID key,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        NewEntry entry = NewEntry.of(code, Wanted.read(typed), typed);
        Answer<Done> answer =
                peers.ask(Peer.BOOKING, visitor.token()).post(Done.class, entry, Once.keyed(key), "/v1/waitlist");
        return switch (answer) {
            case Answer.Given<Done> _ -> "redirect:/clinics/" + code + "/waitlist";
            case Answer.Refused<Done>(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refused", wording.of(problem, Locale.ENGLISH));
                yield show(code, typed, visitor, model);
            }
            case Answer.Away<Done> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                model.addAttribute("refused", wording.away(Locale.ENGLISH));
                yield show(code, typed, visitor, model);
            }
        };
    }

    private String show(String code, Map<String, String> typed, Visitor visitor, Model model) {
        var choice = choosing.read(typed, visitor);
        var clinic = clinics.named(code);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clinic.zone());
        model.addAttribute("clinic", clinic);
        model.addAttribute("choice", choice);
        model.addAttribute(
                "plans", choice.chosen().map(one -> plans.of(one.id(), visitor)).orElse(List.of()));
        model.addAttribute("team", team.at(code, visitor));
        model.addAttribute("firstDay", typed.getOrDefault("firstDay", today.toString()));
        model.addAttribute(
                "lastDay", typed.getOrDefault("lastDay", today.plusWeeks(2).toString()));
        model.addAttribute("key", UUID.randomUUID());
        return "waitlist/new";
    }
}
