/// The session service: what was agreed, done and used. Its features are its sub-packages.
@NullMarked
package io.stipple.session;

import org.jspecify.annotations.NullMarked;
