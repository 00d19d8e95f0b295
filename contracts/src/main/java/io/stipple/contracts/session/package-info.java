/// Facts the session service publishes: what was agreed, done and used.
/// Every type here is frozen once released: add a component or a new type, never change what one means.
@NullMarked
package io.stipple.contracts.session;

import org.jspecify.annotations.NullMarked;
