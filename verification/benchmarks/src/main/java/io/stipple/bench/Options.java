package io.stipple.bench;

import java.nio.file.Path;
import java.util.List;

/// What was asked for.
///
/// @param size how much is measured
/// @param results folder of the result files
public record Options(Size size, long seed, Path results) {
    public enum Size {
        /// A minute: shows that it runs, says little.
        QUICK,
        USUAL,
        /// As the proof asks for; may take an hour.
        FULL
    }

    static Options of(List<String> arguments, Path results) {
        Size size = Size.USUAL;
        long seed = 1;
        for (int place = 0; place < arguments.size(); place++) {
            switch (arguments.get(place)) {
                case "--quick" -> size = Size.QUICK;
                case "--full" -> size = Size.FULL;
                case "--seed" -> seed = Long.parseLong(arguments.get(++place));
                default -> throw new IllegalArgumentException("there is no option " + arguments.get(place));
            }
        }
        return new Options(size, seed, results);
    }

    /// One of three by size.
    public int pick(int quick, int usual, int full) {
        return switch (size) {
            case QUICK -> quick;
            case USUAL -> usual;
            case FULL -> full;
        };
    }

    public void say(String what) {
        System.out.println(what);
    }
}
