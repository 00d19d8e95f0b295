/// Clients and staff who use the platform over HTTP with real tokens, at a steady pace and by a seed.
/// Each of their commands is in the journal before it is sent.
@NullMarked
package io.stipple.chaos.load;

import org.jspecify.annotations.NullMarked;
