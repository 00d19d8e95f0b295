package io.stipple.booking.premises;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;

/// The rooms a clinic has from now on, in the order they are filled. One that is not named is no longer used.
record NewRooms(@NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 60) String> rooms) {
    @AssertTrue(message = "must have different names")
    boolean isRoomsDifferent() {
        return rooms == null || new HashSet<>(rooms).size() == rooms.size();
    }
}
