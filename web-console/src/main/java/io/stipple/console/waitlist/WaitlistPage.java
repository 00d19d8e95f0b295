package io.stipple.console.waitlist;

import io.stipple.console.client.Team;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.layout.Wording;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Asking;
import io.stipple.console.peer.Done;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list, and answers to offers for clients who call.
@Controller
class WaitlistPage {
    private final Peers peers;
    private final Team team;
    private final Clinics clinics;
    private final Wording wording;

    WaitlistPage(Peers peers, Team team, Clinics clinics, Wording wording) {
        this.peers = peers;
        this.team = team;
        this.clinics = clinics;
        this.wording = wording;
    }

    @GetMapping("/clinics/{code}/waitlist")
    String list(@PathVariable String code, Visitor visitor, Model model) {
        return show(code, visitor, model);
    }

    @PostMapping("/clinics/{code}/waitlist/{id}/withdrawal")
    String withdraw(@PathVariable String code, @PathVariable UUID id, Visitor visitor, Model model) {
        Answer<Done> answer = booking(visitor).delete(Done.class, "/v1/waitlist/{id}", id);
        return told(answer, "They wait no longer.", code, visitor, model);
    }

    @PostMapping("/clinics/{code}/waitlist/offers/{id}/acceptance")
    String accept(
            @PathVariable String code, @PathVariable UUID id, @RequestParam UUID key, Visitor visitor, Model model) {
        Answer<Done> answer =
                booking(visitor).post(Done.class, Map.of(), Once.keyed(key), "/v1/waitlist-offers/{id}/acceptance", id);
        return told(answer, "The visit is booked.", code, visitor, model);
    }

    @PostMapping("/clinics/{code}/waitlist/offers/{id}/decline")
    String decline(
            @PathVariable String code, @PathVariable UUID id, @RequestParam UUID key, Visitor visitor, Model model) {
        Answer<Done> answer =
                booking(visitor).post(Done.class, Map.of(), Once.keyed(key), "/v1/waitlist-offers/{id}/decline", id);
        return told(answer, "The time is offered to the next who waits.", code, visitor, model);
    }

    private Asking booking(Visitor visitor) {
        return peers.ask(Peer.BOOKING, visitor.token());
    }

    private String told(Answer<Done> answer, String done, String code, Visitor visitor, Model model) {
        switch (answer) {
            case Answer.Given<Done> _ -> model.addAttribute("done", done);
            case Answer.Refused<Done>(var problem) ->
                model.addAttribute("refused", wording.of(problem, Locale.ENGLISH));
            case Answer.Away<Done> _ -> model.addAttribute("refused", wording.away(Locale.ENGLISH));
        }
        return show(code, visitor, model);
    }

    private String show(String code, Visitor visitor, Model model) {
        Entries entries = booking(visitor)
                .get(Entries.class, "/v1/clinics/{code}/waitlist", code)
                .orErrorPage();
        Map<UUID, String> technicians =
                team.at(code, visitor).stream().collect(Collectors.toMap(Team.Technician::id, Team.Technician::name));
        model.addAttribute("clinic", clinics.named(code));
        model.addAttribute(
                "lines",
                entries.entries().stream()
                        .map(entry -> Line.of(entry, technicians))
                        .toList());
        model.addAttribute("key", UUID.randomUUID());
        return "waitlist/list";
    }
}
