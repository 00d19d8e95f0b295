/// The tables the platform itself keeps in each service's database. They are migrated before and apart from the
/// service's own.
@NullMarked
package io.stipple.platform.schema;

import org.jspecify.annotations.NullMarked;
