package io.stipple.local.franchise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the demo franchise is made from: data, not code.
final class Sheets {

    private Sheets() {}

    static List<ClinicSheet> clinics() {
        try (InputStream file = open("clinics.json")) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Names names() {
        try (InputStream file = open("names.json")) {
            return JsonMapper.shared().readValue(file, Names.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        InputStream file = Sheets.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException(name + " is missing from this build");
        }
        return file;
    }
}
