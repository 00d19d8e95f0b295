/// Lines break in the way they are told to.
@NullMarked
package io.stipple.chaos.proxy;

import org.jspecify.annotations.NullMarked;
