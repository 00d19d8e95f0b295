package io.stipple.session.record;

import java.util.Set;

/// Which of some records can show what lies outside of them. Where nobody asks for it, none.
///
/// @param signed the client's and the technician's hand under the consent
/// @param tested each of its lots on the client's skin, without reaction
record Evidence(Set<RecordId> signed, Set<RecordId> tested, Set<RecordId> photosBefore, Set<RecordId> photosAfter) {}
