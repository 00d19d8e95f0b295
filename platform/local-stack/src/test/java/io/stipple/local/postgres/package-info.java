/// How the native PostgreSQL behaves.
/// These tests start the real server.
@NullMarked
package io.stipple.local.postgres;

import org.jspecify.annotations.NullMarked;
