package io.stipple.console.notice;

import io.stipple.console.clinic.Clinics;
import io.stipple.console.login.Visitor;
import io.stipple.console.notice.Notices.Notice;
import io.stipple.console.notice.Notices.Shown;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The letters to staff name nobody; here, behind the log-in, the client has a name.
@Controller
class NoticesPage {
    private final Peers peers;
    private final Clinics clinics;

    NoticesPage(Peers peers, Clinics clinics) {
        this.peers = peers;
        this.clinics = clinics;
    }

    private record Client(String name) {}

    @GetMapping("/clinics/{code}/notices")
    String notices(@PathVariable String code, Visitor visitor, Model model) {
        Answer<Notices> answer = peers.ask(Peer.NOTIFICATION, visitor.token())
                .get(Notices.class, "/v1/clinics/{code}/notices?limit=50", code);
        model.addAttribute("clinic", clinics.named(code));
        model.addAttribute("known", answer.given().isPresent());
        model.addAttribute(
                "notices",
                answer.given().map(Notices::messages).stream()
                        .flatMap(java.util.List::stream)
                        .map(notice -> new Shown(notice, name(notice, visitor)))
                        .toList());
        return "notices";
    }

    private Optional<String> name(Notice notice, Visitor visitor) {
        return notice.isAboutAClient()
                ? peers.ask(Peer.BOOKING, visitor.token())
                        .get(Client.class, "/v1/clients/{id}", notice.aboutId())
                        .given()
                        .map(Client::name)
                : Optional.empty();
    }
}
