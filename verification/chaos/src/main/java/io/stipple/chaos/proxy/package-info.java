/// TCP lines that can be cut, frozen, slowed and reset, and one that knows enough SMTP to lose an answer.
@NullMarked
package io.stipple.chaos.proxy;

import org.jspecify.annotations.NullMarked;
