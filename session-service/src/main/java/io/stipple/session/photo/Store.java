package io.stipple.session.photo;

import java.io.IOException;
import java.util.Optional;

/// Where encrypted pictures lie. What `put` has not finished is never seen by `get`.
interface Store {
    void put(String name, byte[] content) throws IOException;

    Optional<byte[]> get(String name) throws IOException;

    /// Nothing happens if there is none.
    void delete(String name) throws IOException;
}
