/// What the whole franchise looks like: counts projected from every service's facts.
/// Nothing here is the truth about anything; all of it can be emptied and read again.
@NullMarked
package io.stipple.insight;

import org.jspecify.annotations.NullMarked;
