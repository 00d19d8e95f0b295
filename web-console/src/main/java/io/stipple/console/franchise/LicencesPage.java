package io.stipple.console.franchise;

import io.stipple.console.clinic.Clinic;
import io.stipple.console.clinic.Clinics;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What has to be renewed, for managers of their clinics and for operators of all.
@Controller
class LicencesPage {
    private static final List<Integer> SPANS = List.of(14, 30, 60, 180);

    private final Peers peers;
    private final Clinics clinics;

    LicencesPage(Peers peers, Clinics clinics) {
        this.peers = peers;
        this.clinics = clinics;
    }

    @GetMapping("/franchise/licences")
    String lapsing(@RequestParam(defaultValue = "60") int days, Visitor visitor, Model model) {
        int span = SPANS.contains(days) ? days : 60;
        model.addAttribute("span", span);
        model.addAttribute("spans", SPANS);
        model.addAttribute(
                "lapsing",
                peers.ask(Peer.BOOKING, visitor.token())
                        .get(Lapsing.class, "/v1/licences/lapsing?withinDays={days}", span)
                        .given()
                        .map(Lapsing::licences));
        model.addAttribute(
                "names",
                clinics.all().given().orElse(List.of()).stream().collect(Collectors.toMap(Clinic::code, Clinic::name)));
        return "franchise/licences";
    }
}
