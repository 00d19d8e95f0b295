/// What the realm of this repository promises.
/// The file itself is read, as Keycloak imports it.
@NullMarked
package io.stipple.local.keycloak;

import org.jspecify.annotations.NullMarked;
