/// What an inspector asks a clinic for: the minimum records of some days, complete or not and why not, the lots in use
/// and the signed aftercare, on paper and as a table, both under a seal that shows any later change.
@NullMarked
package io.stipple.session.inspection;

import org.jspecify.annotations.NullMarked;
