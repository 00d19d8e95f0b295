package io.stipple.console.preference;

import io.stipple.console.login.ServiceToken;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Looking changes nothing: mail programs open links by themselves.
@Controller
class PreferencesPage {
    private static final String ADDRESS = "/v1/public/preferences/{token}";

    private final ServiceToken console;

    PreferencesPage(ServiceToken console) {
        this.console = console;
    }

    @GetMapping("/preferences/{token}")
    String look(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("token", token);
        return show(console.ask(Peer.NOTIFICATION).get(Choices.class, ADDRESS, token), "look", model, response);
    }

    @PostMapping("/preferences/{token}")
    String choose(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "false") boolean email,
            @RequestParam(defaultValue = "false") boolean sms,
            @RequestParam(defaultValue = "false") boolean reminders,
            @RequestParam(defaultValue = "false") boolean advice,
            @RequestParam(defaultValue = "false") boolean invitations,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("token", token);
        Choices wished = new Choices(
                Optional.of(language).filter(it -> it.matches("en|es")), email, sms, reminders, advice, invitations);
        if (!wished.reachesThem()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("unreachable", wished, model);
        }
        return show(
                console.ask(Peer.NOTIFICATION)
                        .put(Choices.class, wished, Once.keyed(UUID.randomUUID()), ADDRESS, token),
                "saved",
                model,
                response);
    }

    private static String show(Answer<Choices> answer, String step, Model model, HttpServletResponse response) {
        return switch (answer) {
            case Answer.Given<Choices>(var choices, var _) -> page(step, choices, model);
            case Answer.Refused<Choices>(var problem)
            when problem.status() == HttpStatus.NOT_FOUND.value() -> {
                response.setStatus(HttpStatus.NOT_FOUND.value());
                yield page("unknown", Choices.NONE, model);
            }
            case Answer.Refused<Choices> _, Answer.Away<Choices> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                yield page("away", Choices.NONE, model);
            }
        };
    }

    private static String page(String step, Choices choices, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("choices", choices);
        return "preferences";
    }
}
