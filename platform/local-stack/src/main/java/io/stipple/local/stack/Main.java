package io.stipple.local.stack;

import io.stipple.local.CannotStart;
import io.stipple.local.Site;
import io.stipple.local.process.RunFiles;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// What the `stipple` script calls: `up`, `status` or `down`.
final class Main {

    private final Path sources;
    private final Options options;
    private final PrintStream out;

    private Main(Path sources, Options options, PrintStream out) {
        this.sources = sources;
        this.options = options;
        this.out = out;
    }

    public static void main(String[] typed) {
        try {
            var sources = Path.of(System.getProperty("stipple.sources", "")).toAbsolutePath();
            var words = List.of(typed);
            var options = Options.parse(words.subList(1, words.size()));
            System.exit(new Main(sources, options, System.out).run(words.getFirst()));
        } catch (CannotStart e) {
            System.out.flush();
            System.err.println("stipple: " + e.getMessage());
            System.exit(1);
        }
    }

    private int run(String command) {
        return switch (command) {
            case "up" -> up();
            case "status" -> status();
            case "down" -> down();
            default -> throw new CannotStart("There is no command %s; see ./stipple help.".formatted(command));
        };
    }

    private int up() {
        var stack = chosen(Stack.of(new Site(sources, state(), options.portOffset())));
        var up = new Up(stack, runFiles(), out);
        var started = up.start(() -> {
            if (!options.empty() && options.only().isEmpty()) {
                DemoFranchise.load(stack.site().addresses(), out);
            }
        });
        if (started && !options.detach()) {
            Welcome.print(stack.site(), out);
            up.stay();
        } else {
            Welcome.print(stack.site(), out);
        }
        return 0;
    }

    private int status() {
        var status = Status.of(chosen(Stack.of(StackFile.site(sources, state()))), runFiles());
        if (options.json()) {
            status.printJson(out);
        } else {
            status.print(out);
        }
        return status.up() ? 0 : 1;
    }

    private int down() {
        try (var _ = StateLock.take(state());
                var progress = new Progress(out)) {
            new Down(runFiles(), progress).all(runFiles().allAlive());
        }
        if (options.wipe()) {
            StateFolder.wipe(state());
            out.println("The data is wiped.");
        }
        return 0;
    }

    private Stack chosen(Stack stack) {
        return options.only().isEmpty() ? stack : stack.only(options.only());
    }

    private Path state() {
        return options.state()
                .orElse(sources.resolve(".stipple"))
                .toAbsolutePath()
                .normalize();
    }

    private RunFiles runFiles() {
        return new RunFiles(state().resolve("run"));
    }
}
