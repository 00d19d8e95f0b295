package io.stipple.notification.sms;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which provider carries text messages. By default the local sink, which delivers nothing.
///
/// @param url of the provider's interface
/// @param secret of the account; also signs what the provider reports: while it is blank, no report counts
/// @param from a number or a name the provider has given us
/// @param callback this service as the provider reaches it, for reports on what became of a message
@ConfigurationProperties("stipple.sms")
record SmsSettings(
        @DefaultValue("http://localhost:8025") URI url,
        @DefaultValue("local") String account,
        @DefaultValue("") String secret,
        @DefaultValue("+15005550006") String from,
        @DefaultValue("http://localhost:8083") URI callback,
        @DefaultValue("PT5S") Duration connectWithin,
        @DefaultValue("PT10S") Duration answerWithin) {

    URI messages() {
        return URI.create(url + "/2010-04-01/Accounts/" + account + "/Messages.json");
    }
}
