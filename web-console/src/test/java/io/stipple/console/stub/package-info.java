/// Stand-ins for the services and for Keycloak, over real HTTP on loopback. They answer in the form the services agreed
/// on, and remember what they were asked.
@NullMarked
package io.stipple.console.stub;

import org.jspecify.annotations.NullMarked;
