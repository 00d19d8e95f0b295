package io.stipple.platform.testing;

import java.util.UUID;

/// The realm all tests of this JVM share; the fixture points `stipple.identity.issuer` at it. `TestIssuer.token()`
/// begins a token.
public final class TestIssuer {
    private static final TestRealm REALM = new TestRealm();

    private TestIssuer() {}

    /// A token of somebody without any right, valid for five minutes.
    public static TestToken token() {
        return TestToken.of(UUID.randomUUID());
    }

    public static String uri() {
        return REALM.uri();
    }

    public static TestRealm realm() {
        return REALM;
    }
}
