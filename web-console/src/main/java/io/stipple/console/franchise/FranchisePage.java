package io.stipple.console.franchise;

import io.stipple.console.clinic.Clinic;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.franchise.Figures.OfMonth;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

@Controller
class FranchisePage {
    private final Peers peers;
    private final Clinics clinics;
    private final Clock clock;
    private final JsonMapper json;

    FranchisePage(Peers peers, Clinics clinics, Clock clock, JsonMapper json) {
        this.peers = peers;
        this.clinics = clinics;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping("/franchise")
    String franchise(@RequestParam Map<String, String> typed, Visitor visitor, Model model) {
        Period period = Period.read(typed, YearMonth.now(clock.withZone(ZoneOffset.UTC)));
        var answer = peers.ask(Peer.INSIGHT, visitor.token())
                .get(Figures.class, "/v1/insight/franchise?from={from}&to={to}", period.from(), period.to());
        model.addAttribute("period", period);
        model.addAttribute("figures", answer.given());
        model.addAttribute("names", names());
        answer.given().ifPresent(figures -> {
            List<OfMonth> months = figures.months().orElse(List.of());
            model.addAttribute("months", months);
            model.addAttribute("chart", json.writeValueAsString(Chart.of(months)));
        });
        return "franchise";
    }

    private Map<String, String> names() {
        return clinics.all().given().orElse(List.of()).stream().collect(Collectors.toMap(Clinic::code, Clinic::name));
    }
}
