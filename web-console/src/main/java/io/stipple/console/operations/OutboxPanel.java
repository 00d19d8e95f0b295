package io.stipple.console.operations;

import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Asking;
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

/// One story that stands still in an outbox, and the fact that holds it up.
@Controller
class OutboxPanel {
    private final Desk desk;

    OutboxPanel(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/operations/{service}/outbox/{story}")
    String stuck(@PathVariable String service, @PathVariable String story, Visitor visitor, Model model) {
        return show(service, story, visitor, model);
    }

    @PostMapping("/operations/{service}/outbox/{story}/retry")
    String retry(
            @PathVariable String service,
            @PathVariable String story,
            @RequestParam UUID key,
            Visitor visitor,
            Model model) {
        desk.act(desk.ask(service, visitor), key, Map.of(), model, "/parked-stories/{story}/retry", story);
        return show(service, story, visitor, model);
    }

    @PostMapping("/operations/{service}/outbox/{story}/discard")
    String discard(
            @PathVariable String service,
            @PathVariable String story,
            @RequestParam UUID key,
            @RequestParam long row,
            @RequestParam String reason,
            Visitor visitor,
            Model model) {
        desk.act(
                desk.ask(service, visitor),
                key,
                Map.of("row", row, "reason", reason),
                model,
                "/parked-stories/{story}/discard",
                story);
        return show(service, story, visitor, model);
    }

    /// A story that has been freed has nothing to show but what was done to it.
    private String show(String service, String story, Visitor visitor, Model model) {
        Asking asking = desk.ask(service, visitor);
        Answer<StuckFact> answer = asking.get(StuckFact.class, "/v1/operations/parked-stories/{story}", story);
        Optional<StuckFact> stuck = answer.given();
        var acts = desk.acts(asking, story);
        if (stuck.isEmpty() && acts.isEmpty()) {
            throw new ResponseStatusException(answer.isAway() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.NOT_FOUND);
        }
        model.addAttribute("service", service);
        model.addAttribute("story", story);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("stuck", stuck);
        model.addAttribute("acts", acts);
        return "operations/outbox";
    }
}
