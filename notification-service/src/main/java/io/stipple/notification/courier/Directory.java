package io.stipple.notification.courier;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.booking.BookingService;
import io.stipple.notification.booking.ClinicNames;
import io.stipple.notification.booking.Contact;
import io.stipple.notification.letter.Address;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.mail.Bounces;
import io.stipple.notification.message.MessageClass;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.optout.OptOuts;
import io.stipple.notification.preference.Choices;
import io.stipple.notification.preference.Preferences;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Whom a message goes to and by which way, found anew for every sending.
record Directory(
        BookingService booking,
        ClinicNames clinics,
        Preferences preferences,
        OptOuts optOuts,
        Bounces bounces,
        StaffMail staff,
        String publicUrl) {

    sealed interface Found {
        record To(Addressee addressee) implements Found {}

        record Nobody(WithheldReason why) implements Found {}
    }

    /// What this service itself knows of some clients.
    record Known(Map<UUID, Choices> choices, Map<UUID, String> tokens, Bounces.Stopped stopped) {
        Choices of(UUID client) {
            return choices.getOrDefault(client, Choices.USUAL);
        }
    }

    Known known(Collection<UUID> clients) {
        return new Known(preferences.of(clients), optOuts.tokensOf(clients), bounces.of(clients));
    }

    /// @throws io.stipple.notification.booking.BookingAway if booking does not answer
    Found find(PlannedMessage message, Known known) {
        return MessageClass.of(message.kind()) == MessageClass.STAFF
                ? new Found.To(staff.at(clinics.of(message.clinic())))
                : switch (booking.contactOf(message.clientId())) {
                    case Contact.Erased _ -> new Found.Nobody(WithheldReason.ERASED);
                    case Contact.Known contact ->
                        obstacle(message, contact, known)
                                .<Found>map(Found.Nobody::new)
                                .orElseGet(() -> route(message, contact, known));
                };
    }

    private Optional<WithheldReason> obstacle(PlannedMessage message, Contact.Known contact, Known known) {
        MessageClass it = MessageClass.of(message.kind());
        if (it == MessageClass.MARKETING && !contact.marketingConsent()) {
            return Optional.of(WithheldReason.NO_CONSENT);
        }
        if (!known.of(message.clientId()).wants(it)) {
            return Optional.of(WithheldReason.OPTED_OUT);
        }
        boolean toCome =
                switch (message.kind()) {
                    case TOUCH_UP_INVITATION, NEXT_SESSION, WAITLIST_OFFER -> true;
                    default -> false;
                };
        return toCome && clinics.isClosed(message.clinic())
                ? Optional.of(WithheldReason.CLINIC_CLOSED)
                : Optional.empty();
    }

    /// By mail first; what is planned for each way goes no other, or it would come twice. Safety takes whatever way is
    /// open.
    private Found route(PlannedMessage message, Contact.Known contact, Known known) {
        UUID client = message.clientId();
        Choices choices = known.of(client);
        boolean ownWay = message.channel() == Channel.SMS || message.kind() == MessageKind.WAITLIST_OFFER;
        boolean safety = MessageClass.of(message.kind()) == MessageClass.SAFETY;
        List<Address> chosen = Stream.concat(
                        contact.email().<Address>map(Address.Mailbox::new).stream(),
                        contact.phone().<Address>map(Address.Phone::new).stream())
                .filter(it -> !ownWay || it.channel() == message.channel())
                .filter(it -> safety || choices.allows(it.channel()))
                .toList();
        if (chosen.isEmpty() && ownWay && !choices.allows(message.channel())) {
            return new Found.Nobody(WithheldReason.NOT_CHOSEN);
        }
        return chosen.stream()
                .filter(it -> !known.stopped().holds(client, it))
                .findFirst()
                .<Found>map(it -> new Found.To(addressee(message, contact, it, known)))
                .orElseGet(() -> new Found.Nobody(WithheldReason.UNREACHABLE));
    }

    private Addressee addressee(PlannedMessage message, Contact.Known contact, Address address, Known known) {
        UUID client = message.clientId();
        return new Addressee(
                contact.name(),
                address,
                Addressee.language(known.of(client).language().orElse(contact.locale())),
                clinics.of(message.clinic()),
                Optional.ofNullable(known.tokens().get(client)).map(token -> publicUrl + "/preferences/" + token));
    }
}
