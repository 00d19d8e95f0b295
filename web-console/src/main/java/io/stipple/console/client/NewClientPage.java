package io.stipple.console.client;

import io.stipple.console.clinic.Clinics;
import io.stipple.console.layout.Wording;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Somebody nobody knows yet. Afterwards it goes on where they were needed.
@Controller
class NewClientPage {
    private final Peers peers;
    private final Clinics clinics;
    private final Wording wording;

    NewClientPage(Peers peers, Clinics clinics, Wording wording) {
        this.peers = peers;
        this.clinics = clinics;
        this.wording = wording;
    }

    /// Where somebody may come from.
    enum Next {
        WALK_IN("walk-ins"),
        WAITLIST("waitlist");

        private final String path;

        Next(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }

    private record NewClient(
            String clinic,
            String name,
            String birthDate,
            String email,
            String phone,
            String locale,
            boolean marketingConsent) {
        static NewClient of(String clinic, Map<String, String> typed) {
            return new NewClient(
                    clinic,
                    text(typed, "name"),
                    text(typed, "birthDate"),
                    text(typed, "email"),
                    text(typed, "phone"),
                    text(typed, "locale"),
                    typed.containsKey("marketing"));
        }

        private static String text(Map<String, String> typed, String field) {
            return typed.getOrDefault(field, "").strip();
        }
    }

    private record Registered(UUID id) {}

    @GetMapping("/clinics/{code}/clients/new")
    String form(@PathVariable String code, @RequestParam(defaultValue = "WALK_IN") Next next, Model model) {
        return show(code, next, Map.of(), Map.of(), model);
    }

    @PostMapping("/clinics/{code}/clients/new")
    String register(
            @PathVariable String code,
            @RequestParam Next next,
            @RequestParam Map<String, String> typed,
            @RequestParam UUID key,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Answer<Registered> answer = peers.ask(Peer.BOOKING, visitor.token())
                .post(Registered.class, NewClient.of(code, typed), Once.keyed(key), "/v1/clients");
        return switch (answer) {
            case Answer.Given<Registered>(var client, var _) ->
                "redirect:/clinics/" + code + "/" + next.path() + "/new?client=" + client.id();
            case Answer.Refused<Registered>(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refused", wording.of(problem, Locale.ENGLISH));
                yield show(code, next, typed, problem.fields(), model);
            }
            case Answer.Away<Registered> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                model.addAttribute("refused", wording.away(Locale.ENGLISH));
                yield show(code, next, typed, Map.of(), model);
            }
        };
    }

    private String show(String code, Next next, Map<String, String> typed, Map<String, String> problems, Model model) {
        model.addAttribute("clinic", clinics.named(code));
        model.addAttribute("next", next);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("key", UUID.randomUUID());
        return "client/new";
    }
}
