package io.stipple.session.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Finds documents made to swell: a reader inflates some of their streams before it can say anything about them.
final class Swelling {
    private static final long MOST_BYTES = 64 << 20;

    private Swelling() {}

    /// Whether all streams together come to more than any safety document would.
    static boolean is(byte[] pdf) {
        long total = 0;
        byte[] some = new byte[1 << 16];
        for (int start = streamAfter(pdf, 0); start < pdf.length; start = streamAfter(pdf, start)) {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(pdf, start, pdf.length - start);
                for (int read = inflater.inflate(some); read > 0; read = inflater.inflate(some)) {
                    total += read;
                    if (total > MOST_BYTES) {
                        return true;
                    }
                }
            } catch (DataFormatException otherwiseCoded) {
                // It swells by nothing.
            } finally {
                inflater.end();
            }
        }
        return false;
    }

    /// Behind the next word `stream` that ends its line.
    private static int streamAfter(byte[] pdf, int from) {
        for (int at = from; at + 8 < pdf.length; at++) {
            if (pdf[at] == 's'
                    && pdf[at + 1] == 't'
                    && pdf[at + 2] == 'r'
                    && pdf[at + 3] == 'e'
                    && pdf[at + 4] == 'a'
                    && pdf[at + 5] == 'm') {
                int end = pdf[at + 6] == '\r' ? at + 7 : at + 6;
                if (pdf[end] == '\n') {
                    return end + 1;
                }
            }
        }
        return pdf.length;
    }
}
