package io.stipple.platform.events;

import java.util.Map;

/// How a trace crosses Kafka.
public interface Tracing {
    /// Headers that let a reader continue the current trace; empty when nothing is traced.
    Map<String, String> headers();

    /// Runs the work as a continuation of the trace named in the record's headers, if there is one.
    ///
    /// @param name of the span, such as the reader's name
    void continued(String name, Map<String, String> headers, Runnable work);

    /// For services without a tracer.
    static Tracing none() {
        return new Tracing() {
            @Override
            public Map<String, String> headers() {
                return Map.of();
            }

            @Override
            public void continued(String name, Map<String, String> headers, Runnable work) {
                work.run();
            }
        };
    }
}
