package io.stipple.notification.courier;

import io.stipple.notification.clinic.ClinicCard;
import io.stipple.notification.letter.Address;
import io.stipple.notification.letter.Addressee;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where a clinic's people read mail: a mailbox of the house, nobody's own.
///
/// @param mailbox of every clinic, with `{clinic}` where its code belongs
/// @param languages other than English, by the clinic's code
@ConfigurationProperties("stipple.mail.staff")
record StaffMail(
        @DefaultValue("{clinic}@clinics.stipple.example") String mailbox,
        @DefaultValue Map<String, String> languages) {

    Addressee at(ClinicCard clinic) {
        String code = clinic.code().value();
        return new Addressee(
                clinic.name(),
                new Address.Mailbox(mailbox.replace("{clinic}", code)),
                Addressee.language(languages.getOrDefault(code, "en-US")),
                clinic,
                Optional.empty());
    }
}
