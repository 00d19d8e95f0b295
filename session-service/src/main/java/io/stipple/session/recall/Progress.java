package io.stipple.session.recall;

/// How far a recall has come.
///
/// @param reached clients who were told
/// @param appointments of exposed clients still to come
record Progress(int lots, int clients, int sessions, int reached, int appointments) {
    int notReached() {
        return clients - reached;
    }
}
