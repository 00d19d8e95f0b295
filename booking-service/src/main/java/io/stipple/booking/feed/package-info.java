/// Calendars that staff subscribe to in Google's, Apple's or Microsoft's programs, by a secret address each.
/// An address can be revoked; only the hash of its token is kept.
@NullMarked
package io.stipple.booking.feed;

import org.jspecify.annotations.NullMarked;
