/// Holds facts, samples, schemas and descriptions together. What is generated is committed, so that a change of the
/// wire is seen in review.
@NullMarked
package io.stipple.contracts;

import org.jspecify.annotations.NullMarked;
