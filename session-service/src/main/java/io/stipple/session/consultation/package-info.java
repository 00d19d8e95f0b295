/// Where every client begins: what was found, and whether treatment may follow.
/// Proceeding agrees a plan in the same breath.
@NullMarked
package io.stipple.session.consultation;

import org.jspecify.annotations.NullMarked;
