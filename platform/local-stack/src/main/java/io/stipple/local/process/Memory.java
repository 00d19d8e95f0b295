package io.stipple.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// How much memory a process and its children hold.
public final class Memory {

    private static final Pattern PROPORTIONAL = Pattern.compile("^Pss:\\s+(\\d+) kB", Pattern.MULTILINE);
    private static final Pattern RESIDENT = Pattern.compile("^VmRSS:\\s+(\\d+) kB", Pattern.MULTILINE);

    private Memory() {}

    /// In bytes; shared pages are counted once where the kernel tells. 0 where it does not.
    public static long ofFamily(long pid) {
        var children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return LongStream.concat(LongStream.of(pid), children).map(Memory::of).sum();
    }

    private static long of(long pid) {
        var folder = Path.of("/proc", Long.toString(pid));
        var proportional = kilobytes(folder.resolve("smaps_rollup"), PROPORTIONAL);
        return 1024 * (proportional > 0 ? proportional : kilobytes(folder.resolve("status"), RESIDENT));
    }

    private static long kilobytes(Path file, Pattern pattern) {
        try {
            var found = pattern.matcher(Files.readString(file));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
