package io.stipple.console.optout;

import io.stipple.console.login.ServiceToken;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Asks before it acts: mail programs open links by themselves.
@Controller
class OptOutPage {
    private final ServiceToken console;

    OptOutPage(ServiceToken console) {
        this.console = console;
    }

    @GetMapping("/opt-out/{token}")
    String ask(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("token", token);
        Answer<Done> answer = console.ask(Peer.NOTIFICATION).get(Done.class, "/v1/public/opt-outs/{token}", token);
        return show(answer, "ask", model, response);
    }

    @PostMapping("/opt-out/{token}")
    String stop(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("token", token);
        Answer<Done> answer = console.ask(Peer.NOTIFICATION)
                .post(Done.class, Map.of(), Once.keyed(UUID.randomUUID()), "/v1/public/opt-outs/{token}", token);
        return show(answer, "done", model, response);
    }

    private static String show(Answer<Done> answer, String step, Model model, HttpServletResponse response) {
        switch (answer) {
            case Answer.Given<Done> _ -> model.addAttribute("step", step);
            case Answer.Refused<Done>(var problem)
            when problem.status() == HttpStatus.TOO_MANY_REQUESTS.value() -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                model.addAttribute("step", "away");
            }
            case Answer.Refused<Done> _ -> {
                response.setStatus(HttpStatus.NOT_FOUND.value());
                model.addAttribute("step", "unknown");
            }
            case Answer.Away<Done> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                model.addAttribute("step", "away");
            }
        }
        return "optout";
    }
}
