package io.stipple.console.stub;

import java.util.List;

/// Somebody Keycloak knows.
public record StubUser(String username, String name, List<String> roles, List<String> groups) {
    public static final StubUser OLIVIA =
            new StubUser("olivia", "Olivia Park", List.of("franchise-operator"), List.of());
    public static final StubUser OSCAR = new StubUser("oscar", "Oscar Lind", List.of("ops"), List.of());
    public static final StubUser FRED =
            new StubUser("fred", "Fred Ames", List.of(), List.of("/clinics/miami-brickell/front-desk"));
    public static final StubUser MARA =
            new StubUser("mara", "Mara Diaz", List.of(), List.of("/clinics/miami-brickell/manager"));
    public static final StubUser TESS = new StubUser(
            "tess",
            "Tess Romero",
            List.of(),
            List.of("/clinics/miami-brickell/technician", "/clinics/atlanta-midtown/technician"));
    public static final StubUser NOBODY = new StubUser("nora", "Nora New", List.of(), List.of());
}
