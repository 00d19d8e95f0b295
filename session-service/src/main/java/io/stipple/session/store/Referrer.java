package io.stipple.session.store;

import java.util.Collection;
import java.util.Set;

/// Somebody who refers to files in the store.
public interface Referrer {
    /// At least those of the given names that are referred to; names of others' files may be among the given.
    Set<String> referredTo(Collection<String> names);
}
