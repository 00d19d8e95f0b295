package io.stipple.session.photo;

/// A picture drawn anew: of what came, only pixels are kept.
///
/// @param jpeg the whole picture
/// @param thumbnail a small one
record Picture(byte[] jpeg, byte[] thumbnail, int width, int height) {
    sealed interface Reading {
        record Clear(Picture picture) implements Reading {}

        record Refused(PhotoRefusal reason) implements Reading {}
    }
}
