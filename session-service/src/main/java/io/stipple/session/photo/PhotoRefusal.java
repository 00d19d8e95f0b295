package io.stipple.session.photo;

/// Why something is not taken as a photo.
sealed interface PhotoRefusal {
    record NotAPhoto() implements PhotoRefusal {}

    record HeicNotSupported() implements PhotoRefusal {}

    record TooManyPixels(long most, int mostInARow) implements PhotoRefusal {}

    record Damaged() implements PhotoRefusal {}

    /// The store cannot take it just now.
    record StoreAway() implements PhotoRefusal {}

    record ConsentMissing() implements PhotoRefusal {}

    /// Before and after belong to a draft, healed to a completed record.
    record WrongMoment(Moment moment) implements PhotoRefusal {}
}
