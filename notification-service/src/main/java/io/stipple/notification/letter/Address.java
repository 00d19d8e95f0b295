package io.stipple.notification.letter;

import io.stipple.contracts.notification.Channel;

/// Where one message goes. Kept nowhere, and shown in no log.
public sealed interface Address {

    String value();

    Channel channel();

    record Mailbox(String value) implements Address {
        @Override
        public Channel channel() {
            return Channel.EMAIL;
        }

        @Override
        public String toString() {
            return "a mailbox";
        }
    }

    /// @param value in the international form, such as `+13055550100`
    record Phone(String value) implements Address {
        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public String toString() {
            return "a phone";
        }
    }
}
