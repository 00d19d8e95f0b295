/// How a service says no: RFC 9457 problems with stable types and without personal data.
@NullMarked
package io.stipple.platform.problem;

import org.jspecify.annotations.NullMarked;
