/// A native PostgreSQL 18 from a jar, with its own data folder; it serves the local stack and every test.
/// It runs as an ordinary user and as root, whom PostgreSQL itself refuses, in a user namespace.
@NullMarked
package io.stipple.local.postgres;

import org.jspecify.annotations.NullMarked;
