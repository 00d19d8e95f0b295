/// Where a client books a consultation without an account. What they typed is kept until the visit is booked.
@NullMarked
package io.stipple.console.publicbooking;

import org.jspecify.annotations.NullMarked;
