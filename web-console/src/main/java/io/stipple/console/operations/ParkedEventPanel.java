package io.stipple.console.operations;

import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Asking;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One record that could not be taken in: what it is, why, what waits behind it, and what to do. Works as a page of its
/// own without scripts.
@Controller
class ParkedEventPanel {
    private final Desk desk;

    ParkedEventPanel(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/operations/{service}/parked/{id}")
    String parked(@PathVariable String service, @PathVariable String id, Visitor visitor, Model model) {
        return show(service, id, visitor, model);
    }

    @PostMapping("/operations/{service}/parked/{id}/retry")
    String retry(
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam UUID key,
            Visitor visitor,
            Model model) {
        desk.act(desk.ask(service, visitor), key, Map.of(), model, "/parked-events/{id}/retry", id);
        return show(service, id, visitor, model);
    }

    @PostMapping("/operations/{service}/parked/{id}/retry-alone")
    String retryAlone(
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam UUID key,
            Visitor visitor,
            Model model) {
        desk.act(desk.ask(service, visitor), key, Map.of(), model, "/parked-events/{id}/retry-alone", id);
        return show(service, id, visitor, model);
    }

    @PostMapping("/operations/{service}/parked/{id}/discard")
    String discard(
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam UUID key,
            @RequestParam String reason,
            Visitor visitor,
            Model model) {
        desk.act(desk.ask(service, visitor), key, Map.of("reason", reason), model, "/parked-events/{id}/discard", id);
        return show(service, id, visitor, model);
    }

    private String show(String service, String id, Visitor visitor, Model model) {
        Asking asking = desk.ask(service, visitor);
        ParkedEvent parked = asking.get(ParkedEvent.class, "/v1/operations/parked-events/{id}", id)
                .orErrorPage();
        List<ParkedEvent> queue = asking.get(
                        ParkedEvent.Page.class,
                        "/v1/operations/parked-events?limit=20&reader={reader}&story={story}",
                        parked.reader(),
                        parked.story())
                .given()
                .map(ParkedEvent.Page::parkedEvents)
                .orElse(List.of());
        model.addAttribute("service", service);
        model.addAttribute("id", id);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("parked", parked);
        model.addAttribute("queue", queue);
        model.addAttribute("first", !queue.isEmpty() && queue.getFirst().id().equals(id));
        model.addAttribute("acts", desk.acts(asking, parked.story()));
        return "operations/parked";
    }
}
