package io.stipple.bench.reminders;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// A contender's process. Its last lines are kept for when it fails.
final class Worker implements AutoCloseable {
    private static final int MINUTES = 5;

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private Worker(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    static Worker start(String classPath, Class<?> main, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC", // as the local stack starts them
                "-cp",
                classPath,
                main.getName()));
        command.addAll(arguments);
        Worker worker =
                new Worker(new ProcessBuilder(command).redirectErrorStream(true).start());
        if (!worker.ready.get(MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException("it did not start: " + String.join("\n", worker.said));
        }
        return worker;
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (said.size() > 400) {
                    said.removeFirst();
                }
                said.add(line);
                if (line.equals("READY")) {
                    ready.complete(true);
                }
            }
        } catch (IOException killed) {
            // what it said until then is known
        } finally {
            ready.complete(false);
        }
    }

    /// The number it printed after a word, once it has ended.
    double figure(String word) throws InterruptedException {
        process.waitFor(MINUTES, TimeUnit.MINUTES);
        return said.stream()
                .filter(line -> line.startsWith(word + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(word.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + word + ": " + String.join("\n", said)));
    }

    /// What it says it holds after a collection, in megabytes.
    double heap() throws IOException, InterruptedException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        for (int i = 0; i < MINUTES * 600; i++) {
            for (String line : said) {
                if (line.startsWith("HEAP ")) {
                    return Double.parseDouble(line.substring("HEAP ".length()));
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("it did not say: " + String.join("\n", said));
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Where the given class was loaded from, and the benchmark's libraries.
    static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    static String classPathOf(Class<?> type, Path service) {
        String here = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return here
                + File.pathSeparator
                + service.resolve("*")
                + File.pathSeparator
                + service.resolve("lib").resolve("*");
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
