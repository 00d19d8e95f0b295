package io.stipple.local.stack;

import io.stipple.local.CannotStart;
import io.stipple.local.Part;
import io.stipple.local.Site;
import io.stipple.local.kafka.KafkaPart;
import io.stipple.local.keycloak.KeycloakPart;
import io.stipple.local.mail.MailPart;
import io.stipple.local.postgres.PostgresPart;
import io.stipple.local.service.ServiceParts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Everything one site consists of, in the order in which people read it.
record Stack(Site site, List<Part> parts) {

    static Stack of(Site site) {
        var infrastructure =
                Stream.of(PostgresPart.of(site), KafkaPart.of(site), KeycloakPart.of(site), MailPart.of(site));
        return new Stack(
                site,
                Stream.concat(infrastructure, ServiceParts.of(site).stream()).toList());
    }

    /// The named parts alone, for whoever works on one of them.
    Stack only(Set<String> names) {
        var unknown = new HashSet<>(names);
        parts.forEach(part -> unknown.remove(part.name()));
        if (!unknown.isEmpty()) {
            throw new CannotStart("There is no part called %s; there are %s."
                    .formatted(
                            String.join(", ", unknown),
                            String.join(", ", parts.stream().map(Part::name).toList())));
        }
        return new Stack(
                site, parts.stream().filter(part -> names.contains(part.name())).toList());
    }
}
