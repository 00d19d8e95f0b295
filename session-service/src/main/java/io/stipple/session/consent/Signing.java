package io.stipple.session.consent;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.ids.Ids;
import io.stipple.session.visit.ClientId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.annotation.Transactional;

/// Puts both signatures under the text in force: nobody signs what is no longer, or not here, the wording.
class Signing {
    private final ConsentTexts texts;
    private final JdbcConsents consents;

    Signing(ConsentTexts texts, JdbcConsents consents) {
        this.texts = texts;
        this.consents = consents;
    }

    sealed interface Outcome {
        record Signed(Consent consent) implements Outcome {}

        /// @param problems all of them, at least one
        record Refused(List<ProblemDetail> problems) implements Outcome {}
    }

    @Transactional
    Outcome sign(ClientId client, SigningForm form, UUID by, Instant now) {
        List<ProblemDetail> problems = new ArrayList<>();
        Optional<ConsentText> text = texts.find(form.textId());
        if (text.isEmpty() || !isInForce(text.get(), form.clinic())) {
            problems.add(ConsentProblems.textNotInForce());
        } else if (!text.get().hash().equals(form.textHash())) {
            problems.add(ConsentProblems.otherTextShown());
        }
        Optional<Signature> clients = signature("clientSignature", form.clientSignature(), problems);
        Optional<Signature> technicians = signature("technicianSignature", form.technicianSignature(), problems);
        return problems.isEmpty()
                ? new Outcome.Signed(put(
                        client,
                        form.clinic(),
                        text.orElseThrow(),
                        by,
                        now,
                        clients.orElseThrow(),
                        technicians.orElseThrow()))
                : new Outcome.Refused(problems);
    }

    private boolean isInForce(ConsentText text, ClinicCode clinic) {
        return texts.inForce(clinic, text.locale(), text.kind())
                .filter(text::equals)
                .isPresent();
    }

    private static Optional<Signature> signature(String field, String encoded, List<ProblemDetail> problems) {
        return switch (Signature.read(encoded)) {
            case Signature.Reading.Drawn(Signature drawn) -> Optional.of(drawn);
            case Signature.Reading.Flawed(Signature.Flaw flaw) -> {
                problems.add(ConsentProblems.flawed(field, flaw));
                yield Optional.empty();
            }
        };
    }

    private Consent put(
            ClientId client,
            ClinicCode clinic,
            ConsentText text,
            UUID by,
            Instant now,
            Signature clients,
            Signature technicians) {
        String seal = Seal.of(
                text.hash().getBytes(StandardCharsets.UTF_8),
                clients.png(),
                technicians.png(),
                (client.value() + " " + by + " " + now).getBytes(StandardCharsets.UTF_8));
        Consent consent = new Consent(
                Ids.next(),
                client,
                clinic,
                text.kind(),
                text.id(),
                text.locale(),
                text.version(),
                by,
                now,
                seal,
                Optional.empty());
        consents.add(consent, clients, technicians);
        return consent;
    }
}
