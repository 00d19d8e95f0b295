/// Photos of a client's head before and after each session: checked by decoding, freed of what a camera wrote into
/// them, encrypted with the client's own key, and shown only to those who treat there, by links that expire.
@NullMarked
package io.stipple.session.photo;

import org.jspecify.annotations.NullMarked;
