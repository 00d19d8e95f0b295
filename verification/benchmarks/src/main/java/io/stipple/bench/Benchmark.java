package io.stipple.bench;

/// One question with its anchors.
public interface Benchmark {
    /// As it is called on the command line and in the result file.
    String name();

    /// Measures; says what it does through the options' `say`.
    Report run(Options options) throws Exception;
}
