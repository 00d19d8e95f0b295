package io.stipple.session.store;

/// Whose files are stored or deleted, one after another: between looking whether a file is referred to and acting on
/// it, nobody else of the same owner acts, at whichever instance.
public interface Turns {
    /// Until the transaction ends.
    ///
    /// @param owner the first part of a file's name
    void take(String owner);
}
