/// Finding the client somebody at the desk speaks of, or getting to know them. Shared by every page that does something
/// for a client.
@NullMarked
package io.stipple.console.client;

import org.jspecify.annotations.NullMarked;
