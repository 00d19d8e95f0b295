package io.stipple.session.photo;

import io.stipple.platform.identity.Staff;
import io.stipple.session.reading.ClinicalReadings;
import io.stipple.session.visit.ClientId;
import java.util.List;

/// What belongs to photos, together.
record PhotoDesk(TakingPhotos taking, Photos photos, PhotoLinks links) implements PhotoAlbum {
    @Override
    public List<PhotoView> of(ClientId client, Staff reader) {
        return photos.of(client, ClinicalReadings.treating(reader)).stream()
                .map(photo -> PhotoView.of(photo, links, reader.userId()))
                .toList();
    }
}
