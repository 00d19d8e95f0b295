package io.stipple.notification.mail;

/// What the mail server made of a letter.
public sealed interface Posting {

    /// It has answered for it.
    record Accepted() implements Posting {}

    /// There is no such address: writing again is pointless, and would harm the sender's name.
    record NoSuchAddress() implements Posting {}

    /// The phone cannot take text messages.
    record NoTexts() implements Posting {}

    /// The client has told the provider that nothing more shall come this way.
    record Unwanted() implements Posting {}

    /// This letter will never be taken.
    record Refused() implements Posting {}

    /// Not now, try again: a full mailbox, a greylist.
    record Deferred() implements Posting {}

    /// The line broke before an answer. If the letter was already handed over it may arrive, and arrive again under
    /// the same Message-ID when it is sent again.
    record Broken(boolean inDoubt) implements Posting {}

    /// Nobody answers at the server at all.
    record NobodyThere() implements Posting {}
}
