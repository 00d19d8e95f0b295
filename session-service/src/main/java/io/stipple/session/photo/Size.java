package io.stipple.session.photo;

/// In which size a photo is asked for.
enum Size {
    FULL,
    THUMBNAIL
}
