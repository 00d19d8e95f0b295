package io.stipple.session.document;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A PDF that could be read.
record Sheet(byte[] content, int pages) {
    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    enum Flaw {
        NOT_A_PDF,
        DAMAGED,
        LOCKED,
        SWELLING,
        ACTIVE
    }

    sealed interface Reading {
        record Clear(Sheet sheet) implements Reading {}

        record Flawed(Flaw flaw) implements Reading {}
    }

    /// What it is, its bytes say: not its name, and not what the sender calls it.
    static Reading of(byte[] content) {
        if (content.length < HEAD.length || !Arrays.equals(content, 0, HEAD.length, HEAD, 0, HEAD.length)) {
            return new Reading.Flawed(Flaw.NOT_A_PDF);
        }
        if (Swelling.is(content)) {
            return new Reading.Flawed(Flaw.SWELLING);
        }
        try (PdfReader reader = new PdfReader(content)) {
            if (reader.isEncrypted()) {
                return new Reading.Flawed(Flaw.LOCKED);
            }
            if (acts(reader)) {
                return new Reading.Flawed(Flaw.ACTIVE);
            }
            return reader.getNumberOfPages() < 1
                    ? new Reading.Flawed(Flaw.DAMAGED)
                    : new Reading.Clear(new Sheet(content, reader.getNumberOfPages()));
        } catch (IOException | RuntimeException broken) {
            // The library throws nearly anything at a broken file, and its own kind at one that asks for a password.
            return new Reading.Flawed(
                    broken.getClass().getSimpleName().contains("Password") ? Flaw.LOCKED : Flaw.DAMAGED);
        }
    }

    private static boolean acts(PdfReader reader) throws IOException {
        PdfDictionary opening = reader.getCatalog().getAsDict(PdfName.OPENACTION);
        return reader.getJavaScript() != null
                || reader.getCatalog().get(PdfName.AA) != null
                || opening != null && !PdfName.GOTO.equals(opening.get(PdfName.S));
    }
}
