package io.stipple.console.operations;

import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Peer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Everything that was done to what was parked, service by service: each keeps its own audit.
@Controller
class ActsPage {
    private final Desk desk;

    ActsPage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/operations/acts")
    String acts(
            @RequestParam(defaultValue = "booking") String service,
            @RequestParam(defaultValue = "") String after,
            Visitor visitor,
            Model model) {
        ActKept.Page page = desk.ask(service, visitor)
                .get(ActKept.Page.class, "/v1/operations/acts?limit=50&after={after}", after)
                .given()
                .orElseGet(() -> new ActKept.Page(Optional.empty(), Optional.empty()));
        model.addAttribute("service", service);
        model.addAttribute("services", List.of(Peer.values()));
        model.addAttribute("known", page.acts().isPresent());
        model.addAttribute("acts", page.acts().orElse(List.of()));
        model.addAttribute("next", page.next());
        return "operations/acts";
    }
}
