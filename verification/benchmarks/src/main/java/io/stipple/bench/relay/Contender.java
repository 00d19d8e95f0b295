package io.stipple.bench.relay;

/// Somebody who can carry facts from a database to a topic.
interface Contender {
    String name();

    /// Once, before anything is measured.
    default void prepare() throws Exception {}

    /// Puts the facts where the contender expects them, without carrying any, and starts it.
    ///
    /// @return ends it
    AutoCloseable start(String topic, int count) throws Exception;
}
