package io.stipple.chaos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditingABrokenWorldTest {

    private static final Path REPORT = Path.of("target/mutants.csv");
    private static final Map<String, String> CAUGHT = new TreeMap<>();

    static Stream<Mutant> mutants() {
        return Stream.of(Mutant.all());
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void isNoticedByTheCheckThatIsThereForIt(Mutant mutant) {
        var world = new SoundWorld();
        mutant.breaking().accept(world);

        List<Violation> found = Audit.of(world.evidence());

        assertThat(found).extracting(Violation::check).contains(mutant.caughtBy());
        CAUGHT.put(mutant.name(), mutant.caughtBy());
    }

    @Test
    void findsNothingInASoundOne() {
        List<Violation> found = Audit.of(new SoundWorld().evidence());

        assertThat(found).isEmpty();
    }

    @Test
    void hasAMutantForEachCheck() {
        List<String> checks = Audit.checks().stream().map(Check::name).toList();

        assertThat(mutants().map(Mutant::caughtBy)).containsAll(checks);
    }

    @Test
    void letsAMailInDoubtArriveTwiceButNotThrice() {
        var world = new SoundWorld();
        world.mayDouble.put("hello-ana", 1L);
        world.mails.add("hello-ana");

        List<Violation> twice = Audit.of(world.evidence());
        world.mails.add("hello-ana");
        List<Violation> thrice = Audit.of(world.evidence());

        assertThat(twice).isEmpty();
        assertThat(thrice).extracting(Violation::check).containsOnly("one mail for each message");
    }

    @Test
    void doesNotBlameServicesForWhatWasInjected() {
        var world = new SoundWorld();
        world.facts.add(new Fact("booking.appointments", 0, 77, "ana", "event-0", "v1", 1, "", true));
        world.facts.add(new Fact("booking.appointments", 3, 0, "", "", "", 0, "", true));

        List<Violation> found = Audit.of(world.evidence());

        assertThat(found).isEmpty();
    }

    @AfterAll
    static void report() throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.write(
                REPORT,
                CAUGHT.entrySet().stream()
                        .map(one -> one.getKey() + ";" + one.getValue() + ";-")
                        .toList());
    }
}
