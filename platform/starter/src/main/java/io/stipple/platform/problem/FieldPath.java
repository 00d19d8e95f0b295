package io.stipple.platform.problem;

import tools.jackson.core.JacksonException;

/// Where in a body something is, such as `rota[2].day`. Names may come from the caller, so the path is cut.
final class FieldPath {
    private static final int LONGEST = 120;

    private FieldPath() {}

    static String of(JacksonException exception) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : exception.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.length() <= LONGEST ? path.toString() : path.substring(0, LONGEST);
    }
}
