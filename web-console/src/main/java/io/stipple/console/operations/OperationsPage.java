package io.stipple.console.operations;

import io.stipple.console.login.FromHtmx;
import io.stipple.console.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OperationsPage {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final Rounds rounds;

    OperationsPage(Rounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping("/operations")
    String operations(Visitor visitor, HttpServletRequest request, Model model) {
        List<ServiceReport> services = rounds.all(visitor.token());
        model.addAttribute("services", services);
        model.addAttribute(
                "nothingParked",
                services.stream().allMatch(service -> service.parked().isEmpty()));
        // The machine's time: a moved platform clock says nothing about how fresh these numbers are.
        model.addAttribute("asOf", SECONDS.format(InstantSource.system().instant()));
        return FromHtmx.is(request) ? "operations/overview :: report" : "operations/overview";
    }
}
