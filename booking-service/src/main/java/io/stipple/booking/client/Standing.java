package io.stipple.booking.client;

import java.util.Set;

/// What a client has allowed, and how they like to be reached.
///
/// @param version raised with every change of these or of the person
public record Standing(Channel channel, Set<Consent> consents, int version) {
    static final Standing AT_FIRST = new Standing(Channel.EMAIL, Set.of(), 1);
}
