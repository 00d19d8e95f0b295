package io.stipple.local.journey;

import java.util.function.Predicate;

/// The client gets a mail of some kind, and the franchise knows that it was sent.
final class ReceivingAMail implements Act<Mails.Mail> {

    private final Stage stage;
    private final Visit visit;
    private final String title;
    private final String kind;
    private final Predicate<Fact> about;

    /// @param kind of message, such as `AFTERCARE`
    /// @param about which of that kind
    ReceivingAMail(Stage stage, Visit visit, String title, String kind, Predicate<Fact> about) {
        this.stage = stage;
        this.visit = visit;
        this.title = title;
        this.kind = kind;
        this.about = about;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Played<Mails.Mail> play() {
        Fact sent = stage.topics()
                .await("message-sent", visit.story(), one -> one.text("kind").equals(kind) && about.test(one));
        Mails.Mail mail = stage.mails().await(stage.client().email(), sent.text("messageId"));
        return new Played<>(mail, "“" + mail.subject() + "”", sent);
    }
}
