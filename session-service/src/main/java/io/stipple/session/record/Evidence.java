package io.stipple.session.record;

/// Whether there are photos of a session.
interface Evidence {
    boolean hasPhotoBefore(RecordId record);

    boolean hasPhotoAfter(RecordId record);
}
