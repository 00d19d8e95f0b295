/// The form of a fact on the wire: JSON inside a CloudEvents record. Outbox and inbox share it, and nobody else needs
/// it.
@NullMarked
package io.stipple.platform.events;

import org.jspecify.annotations.NullMarked;
