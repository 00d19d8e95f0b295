/// How inviting clients back goes, by clinic and month, and resting it.
/// The figures are the notification service's own.
@NullMarked
package io.stipple.console.campaign;

import org.jspecify.annotations.NullMarked;
