package io.stipple.platform.outbox;

/// What became of one record handed to Kafka.
sealed interface Receipt {
    /// All in-sync copies have it.
    record Acknowledged() implements Receipt {}

    /// Kafka will never take it as it is.
    record Refused(String cause) implements Receipt {}

    /// It may or may not have arrived: to be sent again.
    record Unknown(Throwable trouble) implements Receipt {}
}
