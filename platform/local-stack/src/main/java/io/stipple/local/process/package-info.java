/// Starting, knowing again and ending operating system processes.
/// Nothing here ever ends a process that it cannot prove to be one of ours.
@NullMarked
package io.stipple.local.process;

import org.jspecify.annotations.NullMarked;
