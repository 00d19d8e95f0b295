package io.stipple.platform.testing;

import java.util.Optional;

/// Everybody a route may be asked by, in the order of a `RouteMatrix` row.
public enum Caller {
    ANONYMOUS,
    TECHNICIAN_HERE,
    FRONT_DESK_HERE,
    MANAGER_HERE,
    MANAGER_ELSEWHERE,
    OPERATOR,
    OPS,
    /// With every role that one service may have at another.
    SERVICE;

    private static final String ELSEWHERE = "some-other-clinic";

    Optional<TestToken> token(String here) {
        TestToken token = TestIssuer.token();
        return switch (this) {
            case ANONYMOUS -> Optional.empty();
            case TECHNICIAN_HERE -> Optional.of(token.at(here, ClinicRight.TECHNICIAN));
            case FRONT_DESK_HERE -> Optional.of(token.at(here, ClinicRight.FRONT_DESK));
            case MANAGER_HERE -> Optional.of(token.at(here, ClinicRight.MANAGER));
            case MANAGER_ELSEWHERE -> Optional.of(token.at(ELSEWHERE, ClinicRight.MANAGER));
            case OPERATOR -> Optional.of(token.operator());
            case OPS -> Optional.of(token.ops());
            case SERVICE -> Optional.of(token.service("contacts", "links", "public-gateway"));
        };
    }
}
