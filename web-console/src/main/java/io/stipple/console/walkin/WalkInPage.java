package io.stipple.console.walkin;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stipple.console.client.Choosing;
import io.stipple.console.client.Plans;
import io.stipple.console.client.Team;
import io.stipple.console.client.Wanted;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.layout.Wording;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import jakarta.servlet.http.HttpServletResponse;
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

@Controller
class WalkInPage {
    private final Peers peers;
    private final Choosing choosing;
    private final Plans plans;
    private final Team team;
    private final Clinics clinics;
    private final Wording wording;

    WalkInPage(Peers peers, Choosing choosing, Plans plans, Team team, Clinics clinics, Wording wording) {
        this.peers = peers;
        this.choosing = choosing;
        this.plans = plans;
        this.team = team;
        this.clinics = clinics;
        this.wording = wording;
    }

    private record WalkIn(
            UUID clientId,
            String kind,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> technicianId,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> planId) {
        static WalkIn of(Wanted wanted) {
            return new WalkIn(wanted.clientId(), wanted.kind(), wanted.technicianId(), wanted.planId());
        }
    }

    private record Received(UUID id) {}

    @GetMapping("/clinics/{code}/walk-ins/new")
    String who(@PathVariable String code, @RequestParam Map<String, String> typed, Visitor visitor, Model model) {
        return show(code, typed, visitor, model);
    }

    @PostMapping("/clinics/{code}/walk-ins/new")
    String receive(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestParam UUID key,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Answer<Received> answer = peers.ask(Peer.BOOKING, visitor.token())
                .post(
                        Received.class,
                        WalkIn.of(Wanted.read(typed)),
                        Once.keyed(key),
                        "/v1/clinics/{code}/walk-ins",
                        code);
        return switch (answer) {
            case Answer.Given<Received>(var visit, var _) -> "redirect:/clinics/" + code + "/visits/" + visit.id();
            case Answer.Refused<Received>(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refused", wording.of(problem, Locale.ENGLISH));
                yield show(code, typed, visitor, model);
            }
            case Answer.Away<Received> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                model.addAttribute("refused", wording.away(Locale.ENGLISH));
                yield show(code, typed, visitor, model);
            }
        };
    }

    private String show(String code, Map<String, String> typed, Visitor visitor, Model model) {
        var choice = choosing.read(typed, visitor);
        model.addAttribute("clinic", clinics.named(code));
        model.addAttribute("choice", choice);
        model.addAttribute(
                "plans", choice.chosen().map(one -> plans.of(one.id(), visitor)).orElse(List.of()));
        model.addAttribute("team", team.at(code, visitor));
        model.addAttribute("key", UUID.randomUUID());
        return "walkin/new";
    }
}
