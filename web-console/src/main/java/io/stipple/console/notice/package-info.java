/// What a clinic's people were told: licences that lapse, clients who cannot be reached any more.
@NullMarked
package io.stipple.console.notice;

import org.jspecify.annotations.NullMarked;
