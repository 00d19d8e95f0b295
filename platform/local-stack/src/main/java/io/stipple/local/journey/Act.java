package io.stipple.local.journey;

/// One step of the journey.
///
/// @param <T> what the next steps need of it
interface Act<T> {

    /// What happens, as a sentence without its stop.
    String title();

    /// @throws StepFailed if something is not as it should be
    Played<T> play();
}
