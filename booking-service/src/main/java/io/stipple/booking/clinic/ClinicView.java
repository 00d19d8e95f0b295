package io.stipple.booking.clinic;

import java.util.List;

/// What staff see of a clinic.
record ClinicView(String code, String name, String city, String zone, String address, List<Room> rooms) {
    static ClinicView of(Clinic clinic) {
        return new ClinicView(
                clinic.code().value(),
                clinic.name(),
                clinic.city(),
                clinic.zone().getId(),
                clinic.address(),
                clinic.rooms());
    }

    /// What everybody sees.
    record Public(String code, String name, String city, String zone, String address) {
        static Public of(Clinic clinic) {
            return new Public(
                    clinic.code().value(),
                    clinic.name(),
                    clinic.city(),
                    clinic.zone().getId(),
                    clinic.address());
        }
    }
}
