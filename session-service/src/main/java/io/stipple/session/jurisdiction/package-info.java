/// Whose law each clinic's records follow, and what that law and the franchise ask of them.
/// Practices are versioned: a decision keeps the version it was made by.
@NullMarked
package io.stipple.session.jurisdiction;

import org.jspecify.annotations.NullMarked;
