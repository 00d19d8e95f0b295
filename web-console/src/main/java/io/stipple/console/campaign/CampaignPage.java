package io.stipple.console.campaign;

import io.stipple.console.clinic.Clinic;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.layout.Wording;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Done;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The franchise's touch-ups a year back and a year ahead; whoever steers a clinic may let its invitations rest.
@Controller
class CampaignPage {
    private static final int MONTHS = 12;

    private final Peers peers;
    private final Clinics clinics;
    private final Wording wording;
    private final Clock clock;

    CampaignPage(Peers peers, Clinics clinics, Wording wording, Clock clock) {
        this.peers = peers;
        this.clinics = clinics;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/franchise/touch-ups")
    String show(Visitor visitor, Model model) {
        YearMonth now = YearMonth.now(clock.withZone(ZoneOffset.UTC));
        Optional<Campaign> campaign = peers.ask(Peer.NOTIFICATION, visitor.token())
                .get(
                        Campaign.class,
                        "/v1/campaigns/touch-ups?from={from}&to={to}",
                        now.minusMonths(MONTHS),
                        now.plusMonths(MONTHS))
                .given();
        model.addAttribute("campaign", campaign);
        model.addAttribute("names", names());
        model.addAttribute("key", UUID.randomUUID());
        return "campaign";
    }

    @PostMapping("/franchise/touch-ups/{clinic}/pause")
    String pause(@PathVariable String clinic, @RequestParam UUID key, Visitor visitor, Model model) {
        return act(clinic, "pause", key, visitor, model);
    }

    @PostMapping("/franchise/touch-ups/{clinic}/resume")
    String resume(@PathVariable String clinic, @RequestParam UUID key, Visitor visitor, Model model) {
        return act(clinic, "resume", key, visitor, model);
    }

    private String act(String clinic, String act, UUID key, Visitor visitor, Model model) {
        Answer<Done> answer = peers.ask(Peer.NOTIFICATION, visitor.token())
                .post(Done.class, Map.of(), Once.keyed(key), "/v1/clinics/{clinic}/touch-ups/{act}", clinic, act);
        switch (answer) {
            case Answer.Given<Done> _ -> {} // the table shows it
            case Answer.Refused<Done>(var problem) ->
                model.addAttribute("refused", wording.of(problem, Locale.ENGLISH));
            case Answer.Away<Done> _ -> model.addAttribute("refused", wording.away(Locale.ENGLISH));
        }
        return show(visitor, model);
    }

    private Map<String, String> names() {
        return clinics.all().given().orElse(List.of()).stream().collect(Collectors.toMap(Clinic::code, Clinic::name));
    }
}
