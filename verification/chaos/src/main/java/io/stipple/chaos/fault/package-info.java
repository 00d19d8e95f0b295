/// What goes wrong: each kind strikes and heals by itself, in the order and at the times a seed gives.
@NullMarked
package io.stipple.chaos.fault;

import org.jspecify.annotations.NullMarked;
