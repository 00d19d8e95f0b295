/// How processes are known again and ended.
/// Every process in these tests is started by them.
@NullMarked
package io.stipple.local.process;

import org.jspecify.annotations.NullMarked;
