package io.stipple.booking.client;

/// How a client likes to be reached.
///
/// @param version raised with every change of these or of the person
public record Standing(Channel channel, int version) {
    static final Standing AT_FIRST = new Standing(Channel.EMAIL, 1);
}
