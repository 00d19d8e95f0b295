package io.stipple.chaos;

import io.stipple.local.CannotStart;
import io.stipple.local.process.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// What was typed behind `./stipple chaos`.
///
/// @param perSecond how many clients come each second
record Options(long seed, double minutes, double perSecond, int portOffset, Path state) {

    private static final List<Integer> PORTS = List.of(8080, 8081, 8082, 8083, 8084, 8180, 9092, 15432, 1025, 8025);

    static Options parse(List<String> words, Path sources) {
        long seed = 1;
        double minutes = 1;
        double perSecond = 2;
        int offset = -1;
        Path state = sources.resolve(".stipple");
        for (int at = 0; at < words.size(); at += 2) {
            String word = words.get(at);
            if (at + 1 == words.size()) {
                throw new CannotStart(word + " needs a value; see ./stipple help.");
            }
            String value = words.get(at + 1);
            switch (word) {
                case "--seed" -> seed = (long) number(word, value);
                case "--minutes" -> minutes = number(word, value);
                case "--rate" -> perSecond = number(word, value);
                case "--port-offset" -> offset = (int) number(word, value);
                case "--state" -> state = Path.of(value);
                default -> throw new CannotStart("There is no option %s; see ./stipple help.".formatted(word));
            }
        }
        return new Options(
                seed,
                minutes,
                perSecond,
                offset < 0 ? freeOffset() : offset,
                state.toAbsolutePath().normalize());
    }

    private static double number(String word, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new CannotStart("%s takes a number, not '%s'.".formatted(word, value), e);
        }
    }

    /// Below the ports that outgoing connections are given: whoever calls a dead server there for long enough is
    /// given its port, and it cannot come back.
    private static int freeOffset() {
        return IntStream.iterate(9_000, offset -> offset < 17_000, offset -> offset + 250)
                .filter(offset -> PORTS.stream().noneMatch(port -> Ports.isTaken(port + offset)))
                .findFirst()
                .orElseThrow(() -> new CannotStart("No run of free ports was found; give one with --port-offset."));
    }
}
