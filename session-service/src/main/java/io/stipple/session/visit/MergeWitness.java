package io.stipple.session.visit;

/// Somebody who must hear, in the same transaction, that two clients are one person; of the same two maybe again.
public interface MergeWitness {
    /// @param survivor who is left of them in the end
    void merged(ClientId gone, ClientId survivor);
}
