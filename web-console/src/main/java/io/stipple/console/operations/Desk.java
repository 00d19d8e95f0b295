package io.stipple.console.operations;

import io.stipple.console.layout.Wording;
import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Answer;
import io.stipple.console.peer.Asking;
import io.stipple.console.peer.Once;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/// What the panels have in common: asking the service that is named in the address, and saying how an act ended.
final class Desk {
    private final Peers peers;
    private final Wording wording;

    Desk(Peers peers, Wording wording) {
        this.peers = peers;
        this.wording = wording;
    }

    /// @throws ResponseStatusException 404 if there is no such service
    Asking ask(String service, Visitor visitor) {
        Peer peer = Arrays.stream(Peer.values())
                .filter(one -> one.word().equals(service))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return peers.ask(peer, visitor.token());
    }

    List<ActKept> acts(Asking asking, String story) {
        return asking.get(ActKept.Page.class, "/v1/operations/acts?limit=10&story={story}", story)
                .given()
                .flatMap(ActKept.Page::acts)
                .orElse(List.of());
    }

    void act(Asking asking, UUID key, Map<String, ?> body, Model model, String template, Object... values) {
        Answer<Outcome> answer = asking.post(Outcome.class, body, Once.keyed(key), "/v1/operations" + template, values);
        if (answer instanceof Answer.Given<Outcome>(var outcome, var _)) {
            model.addAttribute(outcome.good() ? "done" : "refused", outcome.words());
            outcome.next().ifPresent(next -> model.addAttribute("next", next));
        }
        sayWhatFailed(answer, model);
    }

    /// It goes on in the service; how it stands is asked for each time the panel is drawn.
    void beginRebuild(Asking asking, UUID key, String reader, Model model) {
        Answer<Rebuilt> answer =
                asking.post(Rebuilt.class, Map.of(), Once.keyed(key), "/v1/operations/readers/{name}/rebuild", reader);
        if (answer instanceof Answer.Given<Rebuilt> _) {
            model.addAttribute("done", "The rebuild has begun. What stands serves until it is done.");
        }
        sayWhatFailed(answer, model);
    }

    private void sayWhatFailed(Answer<?> answer, Model model) {
        if (answer instanceof Answer.Refused<?>(var problem)) {
            model.addAttribute("refused", wording.of(problem, Locale.ENGLISH));
        } else if (answer.isAway()) {
            model.addAttribute(
                    "refused",
                    "The service, or something it needs, is away. Nothing is lost; pressing again later is harmless.");
        }
    }
}
