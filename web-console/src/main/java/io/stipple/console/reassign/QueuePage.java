package io.stipple.console.reassign;

import io.stipple.console.clinic.Clinics;
import io.stipple.console.layout.Wording;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class QueuePage {
    private final Peers peers;
    private final Clinics clinics;
    private final Wording wording;

    QueuePage(Peers peers, Clinics clinics, Wording wording) {
        this.peers = peers;
        this.clinics = clinics;
        this.wording = wording;
    }

    @GetMapping("/clinics/{code}/reassignments")
    String queue(@PathVariable String code, Visitor visitor, Model model) {
        return show(code, visitor, model);
    }

    @PostMapping("/clinics/{code}/reassignments/{id}/keep")
    String keep(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam String reason,
            Visitor visitor,
            Model model) {
        Answer<Done> answer = peers.ask(Peer.BOOKING, visitor.token())
                .post(
                        Done.class,
                        Map.of("reason", reason.strip()),
                        Once.keyed(UUID.randomUUID()),
                        "/v1/reassignments/{id}/keep",
                        id);
        switch (answer) {
            case Answer.Given<Done> _ -> model.addAttribute("done", "The visit stays as it is.");
            case Answer.Refused<Done>(var problem) ->
                model.addAttribute("refused", wording.of(problem, Locale.ENGLISH));
            case Answer.Away<Done> _ -> model.addAttribute("refused", wording.away(Locale.ENGLISH));
        }
        return show(code, visitor, model);
    }

    private String show(String code, Visitor visitor, Model model) {
        Queue queue = peers.ask(Peer.BOOKING, visitor.token())
                .get(Queue.class, "/v1/clinics/{code}/reassignments", code)
                .orErrorPage();
        List<Hit> hits = queue.reassignments().stream()
                .map(waiting -> Hit.of(waiting, rule -> wording.ofRule(rule, Locale.ENGLISH)))
                .toList();
        model.addAttribute("clinic", clinics.named(code));
        model.addAttribute("hits", hits);
        model.addAttribute("manages", visitor.manages(code));
        return "reassign/queue";
    }
}
