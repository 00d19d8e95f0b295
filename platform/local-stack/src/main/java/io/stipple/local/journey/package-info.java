/// `./stipple demo`: plays one client's whole journey against the running stack, from the first booking to the fade
/// check years later. Everything is done over HTTP with real tokens, watched on Kafka, and checked.
@NullMarked
package io.stipple.local.journey;

import org.jspecify.annotations.NullMarked;
