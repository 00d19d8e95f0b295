/// A clinic's day: technicians as columns, visits as blocks. Staff act on a visit from here.
@NullMarked
package io.stipple.console.board;

import org.jspecify.annotations.NullMarked;
