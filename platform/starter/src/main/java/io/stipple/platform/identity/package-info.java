/// Who is asking: turns Keycloak's tokens into staff with clinic rights. The one package that knows their layout.
@NullMarked
package io.stipple.platform.identity;

import org.jspecify.annotations.NullMarked;
