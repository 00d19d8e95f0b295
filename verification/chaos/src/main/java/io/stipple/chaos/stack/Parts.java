package io.stipple.chaos.stack;

import io.stipple.chaos.proxy.Line;
import io.stipple.local.Part;
import io.stipple.local.Site;
import io.stipple.local.kafka.KafkaFolder;
import io.stipple.local.kafka.KafkaPart;
import io.stipple.local.keycloak.KeycloakPart;
import io.stipple.local.mail.MailPart;
import io.stipple.local.postgres.PostgresPart;
import io.stipple.local.process.Launch;
import io.stipple.local.service.ServiceParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The parts of the stack as `./stipple up` starts them, except that services are given the lines' addresses.
final class Parts {

    private Parts() {}

    static List<Part> of(Site site, Lines lines) {
        var detour = new KafkaFolder.Detour(lines.kafkaBehind(), lines.kafka().port());
        Stream<Part> infrastructure =
                Stream.of(PostgresPart.of(site), KafkaPart.of(site, detour), KeycloakPart.of(site), MailPart.of(site));
        Stream<Part> services = ServiceParts.of(site).stream().map(part -> through(lines, part));
        return Stream.concat(infrastructure, services).toList();
    }

    private static Part through(Lines lines, Part part) {
        Map<String, String> told = Map.of(
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://" + at(lines.postgres()) + "/" + part.name(),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                at(lines.kafka()),
                "SPRING_MAIL_PORT",
                Integer.toString(lines.mail().port()),
                // they die too young for the second compiler's work to pay
                "JDK_JAVA_OPTIONS",
                "-XX:TieredStopAtLevel=1");
        return new Part(
                part.name(),
                part.ports(),
                part.url(),
                part.after(),
                part.prepare(),
                told(part.launch(), told),
                part.ready(),
                part.furnish(),
                part.patience());
    }

    private static String at(Line line) {
        return "127.0.0.1:" + line.port();
    }

    private static Supplier<Launch> told(Supplier<Launch> launch, Map<String, String> more) {
        return () -> {
            Launch plain = launch.get();
            Map<String, String> environment = new HashMap<>(plain.environment());
            environment.putAll(more);
            return new Launch(plain.command(), environment, plain.folder(), plain.farewell());
        };
    }
}
