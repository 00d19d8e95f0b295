package io.stipple.console.board;

import io.stipple.console.layout.Wording;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One visit beside the board, and what the front desk does with it. Works as a page of its own without scripts.
@Controller
class VisitPanel {
    private final Peers peers;
    private final Wording wording;
    private final Clock clock;

    VisitPanel(Peers peers, Wording wording, Clock clock) {
        this.peers = peers;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/clinics/{code}/visits/{id}")
    String visit(@PathVariable String code, @PathVariable UUID id, Visitor visitor, Model model) {
        return show(code, id, visitor, model);
    }

    @PostMapping("/clinics/{code}/visits/{id}/cancellation")
    String cancel(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam CalledOffBy by,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String version,
            Visitor visitor,
            Model model) {
        Answer<Done> answer = act(id, key, version, visitor, Map.of("by", by.name()), "cancellation");
        return told(answer, "The visit is cancelled and its time is free again.", code, id, visitor, model);
    }

    @PostMapping("/clinics/{code}/visits/{id}/check-in")
    String here(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String version,
            Visitor visitor,
            Model model) {
        Answer<Done> answer = act(id, key, version, visitor, Map.of(), "check-in");
        return told(answer, "The client is checked in.", code, id, visitor, model);
    }

    @PostMapping("/clinics/{code}/visits/{id}/no-show")
    String missed(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String version,
            Visitor visitor,
            Model model) {
        Answer<Done> answer = act(id, key, version, visitor, Map.of(), "no-show");
        return told(answer, "The visit is marked as a no-show.", code, id, visitor, model);
    }

    private Answer<Done> act(UUID id, UUID key, String version, Visitor visitor, Map<String, String> body, String act) {
        Once once = version.isEmpty() ? Once.keyed(key) : Once.keyed(key).onlyIf(version);
        return peers.ask(Peer.BOOKING, visitor.token())
                .post(Done.class, body, once, "/v1/appointments/{id}/{act}", id, act);
    }

    private String told(Answer<Done> answer, String done, String code, UUID id, Visitor visitor, Model model) {
        switch (answer) {
            case Answer.Given<Done> _ -> model.addAttribute("done", done);
            case Answer.Refused<Done>(var problem) ->
                model.addAttribute("refused", wording.of(problem, Locale.ENGLISH));
            case Answer.Away<Done> _ -> model.addAttribute("refused", wording.away(Locale.ENGLISH));
        }
        return show(code, id, visitor, model);
    }

    private String show(String code, UUID id, Visitor visitor, Model model) {
        Answer<VisitDetails> answer =
                peers.ask(Peer.BOOKING, visitor.token()).get(VisitDetails.class, "/v1/appointments/{id}", id);
        VisitDetails visit = answer.orErrorPage();
        model.addAttribute("visit", VisitView.of(visit, clock.instant()));
        model.addAttribute("version", answer.seenVersion());
        model.addAttribute(
                "client",
                peers.ask(Peer.BOOKING, visitor.token())
                        .get(VisitDetails.Client.class, "/v1/clients/{id}", visit.clientId())
                        .given());
        model.addAttribute(
                "told",
                peers.ask(Peer.NOTIFICATION, visitor.token())
                        .get(Told.class, "/v1/appointments/{id}/messages", id)
                        .given());
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("code", code);
        return "board/visit";
    }
}
