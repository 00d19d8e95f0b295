/// Where files lie that are too large for the database: in a folder, or in S3-compatible storage. Each is named by what
/// it holds, and what nothing refers to any more can be found.
@NullMarked
package io.stipple.session.store;

import org.jspecify.annotations.NullMarked;
