package io.stipple.notification.sms;

import io.stipple.notification.feedback.Feedback;
import io.stipple.notification.feedback.Feedback.Returned;
import io.stipple.notification.letter.Address;
import io.stipple.notification.mail.Posting;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes the provider's reports on what became of a text message. Only what it has signed counts.
@RestController
class SmsReports {

    private final SmsSettings settings;
    private final Feedback feedback;

    SmsReports(SmsSettings settings, Feedback feedback) {
        this.settings = settings;
        this.feedback = feedback;
    }

    static String address(SmsSettings settings, UUID messageId) {
        return settings.callback() + "/v1/public/sms/" + messageId;
    }

    @PostMapping(path = "/v1/public/sms/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> report(
            @PathVariable UUID id,
            @RequestHeader(name = "X-Twilio-Signature", defaultValue = "") String signature,
            @RequestParam Map<String, String> report) {
        if (!Signature.isOf(settings.secret(), address(settings, id), report, signature)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        boolean lost =
                "failed".equals(report.get("MessageStatus")) || "undelivered".equals(report.get("MessageStatus"));
        if (lost) {
            feedback.returned(
                    id,
                    meaning(report.getOrDefault("ErrorCode", "")),
                    Optional.ofNullable(report.get("To")).map(Address.Phone::new));
        }
        return ResponseEntity.noContent().build();
    }

    private static Returned meaning(String code) {
        return switch (Codes.meaning(200, code.matches("\\d{1,6}") ? Integer.parseInt(code) : 0)) {
            case Posting.NoSuchAddress _ -> Returned.BOUNCED;
            case Posting.NoTexts _ -> Returned.NO_TEXTS;
            case Posting.Unwanted _ -> Returned.UNSUBSCRIBED;
            case Posting.Accepted _, Posting.Refused _, Posting.Deferred _, Posting.Broken _, Posting.NobodyThere _ ->
                Returned.NOT_DELIVERED;
        };
    }
}
