/// The one way this service says no: every rule that refused, together, each counted by its reason.
/// Features name the rules; this package only answers.
@NullMarked
package io.stipple.session.refusal;

import org.jspecify.annotations.NullMarked;
