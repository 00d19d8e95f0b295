/// What letters need to know of a clinic: its name, where it is, and whose law holds there.
/// Law comes from the topic, names from booking at the moment of use.
@NullMarked
package io.stipple.notification.clinic;

import org.jspecify.annotations.NullMarked;
