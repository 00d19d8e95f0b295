package io.stipple.notification.feedback;

import io.stipple.notification.feedback.Feedback.Returned;
import io.stipple.notification.letter.Address;
import io.stipple.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Takes a mail provider's reports by webhook, from whoever knows the secret.
@RestController
class MailReports {

    private final Feedback feedback;
    private final FeedbackSettings settings;

    MailReports(Feedback feedback, FeedbackSettings settings) {
        this.feedback = feedback;
        this.settings = settings;
    }

    /// @param messageId the Message-ID, without or with its domain
    record Report(
            @NotNull @Size(max = 200) String messageId,
            @NotNull Kind kind,
            @Nullable @Size(max = 320) String recipient) {}

    enum Kind {
        HARD_BOUNCE,
        SOFT_BOUNCE,
        COMPLAINT
    }

    record Reports(@NotNull @Size(max = 500) List<@Valid @NotNull Report> reports) {}

    @PostMapping("/v1/public/mail-reports")
    ResponseEntity<?> report(
            @RequestHeader(name = "Authorization", defaultValue = "") String login,
            @Valid @RequestBody Reports reports) {
        if (!settings.knows(login)) {
            return ResponseEntity.of(Problems.of(HttpStatus.FORBIDDEN, "not-allowed", "This secret is not known"))
                    .build();
        }
        long noted = reports.reports().stream().filter(this::note).count();
        return ResponseEntity.ok(Map.of("noted", noted));
    }

    private boolean note(Report report) {
        Returned how =
                switch (report.kind()) {
                    case HARD_BOUNCE -> Returned.BOUNCED;
                    case SOFT_BOUNCE -> Returned.NOT_DELIVERED;
                    case COMPLAINT -> Returned.COMPLAINED;
                };
        Optional<UUID> id = MessageIds.of(report.messageId());
        return id.isPresent()
                && feedback.returned(
                        id.get(), how, Optional.ofNullable(report.recipient()).map(Address.Mailbox::new));
    }
}
