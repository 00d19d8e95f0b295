package io.stipple.console.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stipple.console.layout.Wording;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import io.stipple.console.slots.FreeSlots;
import io.stipple.console.slots.Picking;
import io.stipple.console.slots.Wish;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

/// Another time, with the same technician or another, as the front desk chooses it.
@Controller
class MovePage {
    private final Peers peers;
    private final Wording wording;
    private final Clock clock;

    MovePage(Peers peers, Wording wording, Clock clock) {
        this.peers = peers;
        this.wording = wording;
        this.clock = clock;
    }

    private record NewSlot(
            UUID technicianId,
            OffsetDateTime startsAt,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Map<String, String>> override) {}

    @GetMapping("/clinics/{code}/visits/{id}/times")
    String times(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Model model) {
        VisitDetails visit = visit(id, visitor).orErrorPage();
        Wish wish = Wish.read(typed);
        LocalDate today = LocalDate.ofInstant(clock.instant(), visit.zoneOfClinic());
        LocalDate first = Picking.firstDay(wish, today);
        about(code, visit, model);
        model.addAttribute(
                "picker",
                free(code, visit, first, Picking.lastDay(first), visitor)
                        .map(free -> new Picking(free, wish, Locale.ENGLISH).from(first, today))
                        .given());
        return "board/times";
    }

    @GetMapping("/clinics/{code}/visits/{id}/times/details")
    String confirm(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Model model) {
        return ask(code, id, Wish.read(typed), visitor, model);
    }

    @PostMapping("/clinics/{code}/visits/{id}/times/details")
    String move(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam String version,
            @RequestParam UUID technician,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Wish wish = Wish.read(typed);
        Optional<Map<String, String>> override =
                reason.isBlank() ? Optional.empty() : Optional.of(Map.of("reason", reason.strip()));
        Answer<Done> answer = peers.ask(Peer.BOOKING, visitor.token())
                .put(
                        Done.class,
                        new NewSlot(technician, chosen(wish), override),
                        Once.keyed(UUID.randomUUID()).onlyIf(version),
                        "/v1/appointments/{id}/slot",
                        id);
        return switch (answer) {
            case Answer.Given<Done> _ -> "redirect:/clinics/" + code + "/visits/" + id;
            case Answer.Refused<Done>(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refused", wording.of(problem, Locale.ENGLISH));
                yield ask(code, id, wish, visitor, model);
            }
            case Answer.Away<Done> _ -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                model.addAttribute("refused", wording.away(Locale.ENGLISH));
                yield ask(code, id, wish, visitor, model);
            }
        };
    }

    private String ask(String code, UUID id, Wish wish, Visitor visitor, Model model) {
        Answer<VisitDetails> known = visit(id, visitor);
        VisitDetails visit = known.orErrorPage();
        OffsetDateTime at = chosen(wish);
        LocalDate day = at.atZoneSameInstant(visit.zoneOfClinic()).toLocalDate();
        about(code, visit, model);
        model.addAttribute(
                "slots",
                free(code, visit, day, day, visitor)
                        .map(free -> free.at(at, wish.technician()))
                        .given()
                        .orElse(FreeSlots.NONE));
        model.addAttribute("at", at);
        model.addAttribute("to", VisitView.of(visit.at(at), clock.instant()));
        model.addAttribute("version", known.seenVersion());
        model.addAttribute("manages", visitor.manages(code));
        return "board/move";
    }

    private void about(String code, VisitDetails visit, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("visit", VisitView.of(visit, clock.instant()));
        model.addAttribute("base", "/clinics/" + code + "/visits/" + visit.id() + "/times");
    }

    private Answer<VisitDetails> visit(UUID id, Visitor visitor) {
        return peers.ask(Peer.BOOKING, visitor.token()).get(VisitDetails.class, "/v1/appointments/{id}", id);
    }

    private Answer<FreeSlots> free(String code, VisitDetails visit, LocalDate from, LocalDate to, Visitor visitor) {
        return peers.ask(Peer.BOOKING, visitor.token())
                .get(
                        FreeSlots.class,
                        "/v1/clinics/{code}/free-slots?from={from}&to={to}&kind={kind}&minutes={minutes}",
                        code,
                        from,
                        to,
                        visit.kind(),
                        visit.minutes());
    }

    private static OffsetDateTime chosen(Wish wish) {
        return wish.at().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
