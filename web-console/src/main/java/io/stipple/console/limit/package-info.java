/// How often one address may use the public pages. Services trust the console to have counted.
@NullMarked
package io.stipple.console.limit;

import org.jspecify.annotations.NullMarked;
