package io.stipple.console.operations;

import io.stipple.console.login.FromHtmx;
import io.stipple.console.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OperationsPage {
    private final Rounds rounds;

    OperationsPage(Rounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping("/operations")
    String operations(
            @RequestParam(defaultValue = "") String reader,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String cause,
            Visitor visitor,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("round", rounds.all(visitor.token(), new Wanted(reader, topic, cause)));
        model.addAttribute("asOf", Moment.asOf());
        return FromHtmx.is(request) ? "operations/overview :: report" : "operations/overview";
    }
}
