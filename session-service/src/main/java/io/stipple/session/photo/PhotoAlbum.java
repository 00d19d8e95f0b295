package io.stipple.session.photo;

import io.stipple.platform.identity.Staff;
import io.stipple.session.visit.ClientId;
import java.util.List;

/// A client's photos as one reader may see them, newest first, each with links for that reader alone.
public interface PhotoAlbum {
    List<PhotoView> of(ClientId client, Staff reader);
}
