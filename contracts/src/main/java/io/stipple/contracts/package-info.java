/// What the services say to each other: the topics, the types of facts, and the rules every fact keeps.
/// Plain Java without dependencies, so that any consumer can read it.
@NullMarked
package io.stipple.contracts;

import org.jspecify.annotations.NullMarked;
