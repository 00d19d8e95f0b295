/// A native Keycloak with the realm of this repository, built once per user and started from there.
/// Nothing but this package knows how Keycloak's distribution is laid out.
@NullMarked
package io.stipple.local.keycloak;

import org.jspecify.annotations.NullMarked;
