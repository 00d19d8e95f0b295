package io.stipple.notification.mail;

import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.LetterPress;
import io.stipple.notification.message.Messages;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    PostOffice mail(JavaMailSenderImpl server, LetterPress press, @Value("${stipple.mail.from}") String from) {
        return office(server, press, from);
    }

    static PostOffice office(JavaMailSenderImpl server, LetterPress press, String from) {
        try {
            InternetAddress sender = new InternetAddress(from, true);
            return new PostOfficeOverSmtp(new Lines(server), new Envelopes(server.getSession(), press, sender));
        } catch (AddressException nonsense) {
            throw new IllegalStateException("stipple.mail.from is no mail address", nonsense);
        }
    }

    @Bean
    Bounces bounces(JdbcClient jdbc, Messages messages) {
        return new Bounces(
                new BouncedChannelsInPostgres(jdbc),
                (stop, clinic) -> messages.plan(List.of(UnreachableClient.notice(stop, clinic))));
    }

    @Bean
    UnreachableClient unreachableClient(Languages languages, @Value("${stipple.public-url}") String publicUrl) {
        return new UnreachableClient(languages, publicUrl);
    }
}
