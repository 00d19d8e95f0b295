/// What every page shares: its menu, icons, language and the word about the platform's clock. Pages never build these.
@NullMarked
package io.stipple.console.layout;

import org.jspecify.annotations.NullMarked;
