/// Talks to the running services as their users do: over HTTP, with tokens gained through the real log-in form.
/// What is loaded and played here can therefore do nothing that a person could not.
@NullMarked
package io.stipple.local.http;

import org.jspecify.annotations.NullMarked;
