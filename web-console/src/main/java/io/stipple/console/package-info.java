/// What people see: the public pages, a clinic's day, the franchise and the platform itself. Each package is one page
/// or what several pages stand on.
@NullMarked
package io.stipple.console;

import org.jspecify.annotations.NullMarked;
