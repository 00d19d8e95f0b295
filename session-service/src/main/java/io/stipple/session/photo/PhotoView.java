package io.stipple.session.photo;

import java.time.Instant;
import java.util.UUID;

/// One photo's card as staff see it, with links that expire.
public record PhotoView(
        UUID photoId,
        UUID recordId,
        String clinic,
        String pose,
        String moment,
        int width,
        int height,
        Instant takenAt,
        String link,
        String thumbnailLink) {
    static PhotoView of(Photo photo, PhotoLinks links, UUID reader) {
        return new PhotoView(
                photo.id(),
                photo.record(),
                photo.clinic().value(),
                photo.pose().name(),
                photo.moment().name(),
                photo.width(),
                photo.height(),
                photo.at(),
                links.to(photo.id(), Size.FULL, reader),
                links.to(photo.id(), Size.THUMBNAIL, reader));
    }
}
