package io.stipple.console.operations;

import io.stipple.console.layout.Wording;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.Arrays;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One record that could not be taken in: what it is, why, and what to do with it.
@Controller
class ParkedEventPage {
    private final Peers peers;
    private final Wording wording;

    ParkedEventPage(Peers peers, Wording wording) {
        this.peers = peers;
        this.wording = wording;
    }

    @GetMapping("/operations/{service}/parked/{id}")
    String parked(@PathVariable String service, @PathVariable String id, Visitor visitor, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("id", id);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute(
                "parked",
                peers.ask(named(service), visitor.token())
                        .get(ParkedEvent.class, "/v1/operations/parked-events/{id}", id)
                        .orErrorPage());
        return "operations/parked";
    }

    @PostMapping("/operations/{service}/parked/{id}/retry")
    String retry(
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam UUID key,
            Visitor visitor,
            RedirectAttributes next) {
        return act(service, id, "retry", Map.of(), key, visitor, next);
    }

    @PostMapping("/operations/{service}/parked/{id}/discard")
    String discard(
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam UUID key,
            @RequestParam String reason,
            Visitor visitor,
            RedirectAttributes next) {
        return act(service, id, "discard", Map.of("reason", reason), key, visitor, next);
    }

    private String act(
            String service,
            String id,
            String act,
            Map<String, String> body,
            UUID key,
            Visitor visitor,
            RedirectAttributes next) {
        Answer<Settled> answer = peers.ask(named(service), visitor.token())
                .post(Settled.class, body, Once.keyed(key), "/v1/operations/parked-events/{id}/{act}", id, act);
        return switch (answer) {
            case Answer.Given<Settled>(var settled, var _) -> {
                next.addFlashAttribute(settled.flows() ? "done" : "refused", settled.words());
                yield "redirect:/operations";
            }
            case Answer.Refused<Settled>(var problem) -> {
                next.addFlashAttribute("refused", wording.of(problem, Locale.ENGLISH));
                yield "redirect:/operations/" + service + "/parked/" + id;
            }
            case Answer.Away<Settled> _ -> {
                next.addFlashAttribute("refused", wording.away(Locale.ENGLISH));
                yield "redirect:/operations/" + service + "/parked/" + id;
            }
        };
    }

    /// @param result `FLOWING` when the story goes on
    private record Settled(Optional<String> result, Optional<String> cause) {
        boolean flows() {
            return !result.filter("STILL_PARKED"::equals).isPresent();
        }

        String words() {
            return flows() ? "The story flows again." : "It is still parked. " + cause.orElse("");
        }
    }

    private static Peer named(String service) {
        return Arrays.stream(Peer.values())
                .filter(peer -> peer.word().equals(service))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
