/// Free times as people pick them: by day, in the clinic's zone. Shared by every page that books.
@NullMarked
package io.stipple.console.slots;

import org.jspecify.annotations.NullMarked;
