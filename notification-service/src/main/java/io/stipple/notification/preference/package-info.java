/// What each client chose: how to be told, in which language, and what not to be told at all. The link in a letter is
/// the right to choose; every change is kept.
@NullMarked
package io.stipple.notification.preference;

import org.jspecify.annotations.NullMarked;
