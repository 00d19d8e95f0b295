/// Settings every service starts from, so that their own files hold only what is theirs. All may be overridden.
@NullMarked
package io.stipple.platform.defaults;

import org.jspecify.annotations.NullMarked;
