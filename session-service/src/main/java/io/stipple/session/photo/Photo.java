package io.stipple.session.photo;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.util.UUID;

/// One stored photo.
///
/// @param address what its content hashes to, as `thumbnail`; the same content is stored once for its client
record Photo(
        UUID id,
        UUID record,
        ClientId client,
        ClinicCode clinic,
        Pose pose,
        Moment moment,
        String address,
        String thumbnail,
        int width,
        int height,
        UUID by,
        Instant at) {
    String address(Size size) {
        return size == Size.FULL ? address : thumbnail;
    }
}
