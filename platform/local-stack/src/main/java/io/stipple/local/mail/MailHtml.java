package io.stipple.local.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The two calm pages of the mail sink.
final class MailHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private static final String STYLE = """
            :root{color-scheme:light dark;--line:#8883;--soft:#7779}
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.3rem;font-weight:600} a{color:inherit}
            form{margin:1rem 0} input{font:inherit;padding:.4rem .6rem;width:min(24rem,100%);box-sizing:border-box}
            ul{list-style:none;padding:0} li a{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.7rem .3rem;
            border-top:1px solid var(--line);text-decoration:none} li a:hover,li a:focus-visible{background:var(--line)}
            li small{white-space:nowrap} li small:last-child{grid-column:1/-1;white-space:normal;overflow-wrap:anywhere}
            small{color:GrayText} iframe{width:100%;height:54rem;border:1px solid var(--line);background:#fff}
            pre{white-space:pre-wrap;border:1px solid var(--line);padding:1rem;overflow-wrap:anywhere}
            dl{display:grid;grid-template-columns:auto 1fr;gap:.2rem 1rem} dt{color:GrayText} dd{margin:0;overflow-wrap:anywhere}
            """;

    private MailHtml() {}

    static String list(List<Mail> mails, Optional<String> to) {
        var rows = mails.stream().map(MailHtml::row).collect(Collectors.joining());
        var body = mails.isEmpty() ? "<p>No mail here yet.</p>" : "<ul>" + rows + "</ul>";
        return page("Mails and texts", """
                <h1>Mails and texts</h1>
                <form><input type="search" name="to" aria-label="Recipient" placeholder="Recipient's address or number" value="%s"></form>
                %s
                """.formatted(escaped(to.orElse("")), body));
    }

    private static String row(Mail mail) {
        return """
                <li><a href="/messages/%s"><span>%s</span><small>%s</small><small>%s</small></a></li>
                """.formatted(mail.id(), escaped(mail.subject()), TIME.format(mail.receivedAt()), escaped(mail.to()));
    }

    static String one(Mail mail) {
        var html = mail.html().isBlank()
                ? ""
                : "<iframe title=\"The mail\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" src=\"/messages/%s/html\"></iframe>"
                        .formatted(mail.id());
        var text = mail.text().isBlank() ? "" : "<h2>As plain text</h2><pre>" + escaped(mail.text()) + "</pre>";
        return page(mail.subject(), """
                <p><a href="/">All mails</a></p>
                <h1>%s</h1>
                <dl><dt>To</dt><dd><a href="/?to=%s">%s</a></dd><dt>Received</dt><dd>%s</dd>%s</dl>
                %s%s
                """.formatted(
                        escaped(mail.subject()),
                        URLEncoder.encode(mail.to(), StandardCharsets.UTF_8),
                        escaped(mail.to()),
                        TIME.format(mail.receivedAt()),
                        attachments(mail),
                        html,
                        text));
    }

    private static String attachments(Mail mail) {
        return IntStream.range(0, mail.attachments().size())
                .mapToObj(number -> "<dt>Attached</dt><dd><a href=\"/messages/%s/attachments/%d\">%s</a></dd>"
                        .formatted(
                                mail.id(),
                                number,
                                escaped(mail.attachments().get(number).name())))
                .collect(Collectors.joining());
    }

    static String missing() {
        return page("Not here", "<h1>There is no such mail.</h1><p><a href=\"/\">All mails</a></p>");
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s · Stipple mail sink</title><style>%s</style></head>
                <body>%s</body></html>
                """.formatted(escaped(title), STYLE, body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
