/// Proof that the audit can fail: each way of losing or doubling something is noticed by the check that is there
/// for it.
/// The world the tests break is plain data.
@NullMarked
package io.stipple.chaos.audit;

import org.jspecify.annotations.NullMarked;
