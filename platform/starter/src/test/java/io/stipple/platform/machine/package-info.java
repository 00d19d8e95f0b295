/// The real machines the starter's tests run on.
package io.stipple.platform.machine;
