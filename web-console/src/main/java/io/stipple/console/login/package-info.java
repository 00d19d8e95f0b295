/// Who is in front of the screen. People log in at Keycloak; their tokens stay on the server, in the session.
@NullMarked
package io.stipple.console.login;

import org.jspecify.annotations.NullMarked;
