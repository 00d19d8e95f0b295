package io.stipple.platform.identity;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns group paths such as `/clinics/miami-brickell/front-desk` into rights. A path of another form grants nothing
/// and is counted as `stipple.identity.groups.ignored`: somebody made a group by hand and got it wrong.
final class ClinicGroups {
    private static final Pattern FORM = Pattern.compile("/clinics/([^/]+)/([^/]+)");

    private final Counter ignored;

    ClinicGroups(MeterRegistry meters) {
        ignored = Counter.builder("stipple.identity.groups.ignored")
                .description("Groups in tokens that are no clinic right")
                .register(meters);
    }

    Map<ClinicCode, Set<ClinicRole>> rights(List<?> paths) {
        Map<ClinicCode, Set<ClinicRole>> rights = new TreeMap<>();
        for (Object path : paths) {
            right(path)
                    .ifPresentOrElse(
                            right -> rights.computeIfAbsent(right.clinic(), _ -> EnumSet.noneOf(ClinicRole.class))
                                    .add(right.role()),
                            ignored::increment);
        }
        return rights;
    }

    private record Right(ClinicCode clinic, ClinicRole role) {}

    private static Optional<Right> right(Object path) {
        Matcher form = FORM.matcher(path instanceof String text ? text : "");
        return form.matches()
                ? clinic(form.group(1)).flatMap(clinic -> role(form.group(2)).map(role -> new Right(clinic, role)))
                : Optional.empty();
    }

    private static Optional<ClinicCode> clinic(String code) {
        try {
            return Optional.of(new ClinicCode(code));
        } catch (IllegalArgumentException noClinicCode) {
            return Optional.empty();
        }
    }

    private static Optional<ClinicRole> role(String name) {
        return Arrays.stream(ClinicRole.values())
                .filter(role -> KeycloakTokens.spelling(role).equals(name))
                .findFirst();
    }
}
