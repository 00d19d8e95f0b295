package io.stipple.notification.mail;

import io.stipple.notification.letter.Address;
import io.stipple.notification.message.MessageClass;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.platform.identity.ClinicCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Where messages bounced. Of the address 16 bits of a fingerprint are kept: enough to notice that the client has
/// another one by now, far too few to tell which.
public final class Bounces {

    private final BouncedChannels rows;
    private final BiConsumer<Stop, ClinicCode> alarm;

    /// @param alarm tells the clinic
    Bounces(BouncedChannels rows, BiConsumer<Stop, ClinicCode> alarm) {
        this.rows = rows;
        this.alarm = alarm;
    }

    /// Nothing that is written from now on goes there. The clinic's people are told, once for each address; of their
    /// own nothing is noted.
    public void note(PlannedMessage message, Address address, StopReason reason, Instant now) {
        if (MessageClass.of(message.kind()) == MessageClass.STAFF) {
            return;
        }
        UUID client = message.clientId();
        Stop stop = new Stop(client, address.channel(), fingerprint(client, address.value()), reason, now);
        if (rows.add(stop)) {
            alarm.accept(stop, message.clinic());
        }
    }

    public Stopped of(Collection<UUID> clients) {
        return new Stopped(rows.of(clients));
    }

    /// What is stopped for some clients.
    public record Stopped(List<Stop> stops) {
        /// Another address than the one that bounced is open.
        public boolean holds(UUID clientId, Address address) {
            return stops.stream()
                    .anyMatch(stop -> stop.clientId().equals(clientId)
                            && stop.channel() == address.channel()
                            && stop.fingerprint() == fingerprint(clientId, address.value()));
        }
    }

    private static int fingerprint(UUID clientId, String address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((clientId + address.strip().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 0xff) << 8 | (hash[1] & 0xff);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
