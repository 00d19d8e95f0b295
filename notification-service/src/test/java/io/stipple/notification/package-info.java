/// Tests of the whole notification service, each named by what happens to a client.
/// The domain's own rules are tested in their packages.
@NullMarked
package io.stipple.notification;

import org.jspecify.annotations.NullMarked;
