package io.stipple.console.operations;

import io.stipple.console.login.Visitor;
import io.stipple.console.operations.ServiceReport.Figures;
import io.stipple.console.operations.ServiceReport.Reader;
import io.stipple.console.peer.Asking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One reader, for when the reason why it parked much has been mended.
@Controller
class ReaderPanel {
    private final Desk desk;

    ReaderPanel(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/operations/{service}/readers/{name}")
    String reader(@PathVariable String service, @PathVariable String name, Visitor visitor, Model model) {
        return show(service, name, visitor, model);
    }

    @PostMapping("/operations/{service}/readers/{name}/retry")
    String retry(
            @PathVariable String service,
            @PathVariable String name,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String after,
            Visitor visitor,
            Model model) {
        Map<String, String> body = new HashMap<>(Map.of("reader", name));
        if (!after.isBlank()) {
            body.put("after", after);
        }
        desk.act(desk.ask(service, visitor), key, body, model, "/parked-events/retry-reader");
        return show(service, name, visitor, model);
    }

    @PostMapping("/operations/{service}/readers/{name}/rebuild")
    String rebuild(
            @PathVariable String service,
            @PathVariable String name,
            @RequestParam UUID key,
            Visitor visitor,
            Model model) {
        desk.beginRebuild(desk.ask(service, visitor), key, name, model);
        return show(service, name, visitor, model);
    }

    private String show(String service, String name, Visitor visitor, Model model) {
        Asking asking = desk.ask(service, visitor);
        Reader reader = asking
                .get(Figures.class, "/v1/operations")
                .map(figures -> figures.readers().orElse(List.of()))
                .orErrorPage()
                .stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("service", service);
        model.addAttribute("reader", reader);
        asking.get(Rebuilt.class, "/v1/operations/readers/{name}/rebuild", name)
                .given()
                .ifPresent(rebuilt -> model.addAttribute("rebuilt", rebuilt));
        model.addAttribute("key", UUID.randomUUID());
        return "operations/reader";
    }
}
