package io.stipple.booking.imports;

import io.stipple.contracts.booking.AppointmentKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What earlier systems call things, in English and Spanish.
final class Words {
    private static final Map<String, AppointmentKind> KINDS = Map.ofEntries(
            Map.entry("consultation", AppointmentKind.CONSULTATION),
            Map.entry("consult", AppointmentKind.CONSULTATION),
            Map.entry("consulta", AppointmentKind.CONSULTATION),
            Map.entry("session", AppointmentKind.SESSION),
            Map.entry("treatment", AppointmentKind.SESSION),
            Map.entry("sesion", AppointmentKind.SESSION),
            Map.entry("tratamiento", AppointmentKind.SESSION),
            Map.entry("fadecheck", AppointmentKind.FADE_CHECK),
            Map.entry("revision", AppointmentKind.FADE_CHECK),
            Map.entry("touchup", AppointmentKind.TOUCH_UP),
            Map.entry("retoque", AppointmentKind.TOUCH_UP));

    private static final Map<String, ImportedAppointments.State> STATES = Map.ofEntries(
            Map.entry("booked", ImportedAppointments.State.BOOKED),
            Map.entry("confirmed", ImportedAppointments.State.BOOKED),
            Map.entry("scheduled", ImportedAppointments.State.BOOKED),
            Map.entry("reservada", ImportedAppointments.State.BOOKED),
            Map.entry("completed", ImportedAppointments.State.COMPLETED),
            Map.entry("done", ImportedAppointments.State.COMPLETED),
            Map.entry("attended", ImportedAppointments.State.COMPLETED),
            Map.entry("realizada", ImportedAppointments.State.COMPLETED),
            Map.entry("missed", ImportedAppointments.State.MISSED),
            Map.entry("noshow", ImportedAppointments.State.MISSED),
            Map.entry("noasistio", ImportedAppointments.State.MISSED),
            Map.entry("cancelled", ImportedAppointments.State.CANCELLED),
            Map.entry("canceled", ImportedAppointments.State.CANCELLED),
            Map.entry("cancelada", ImportedAppointments.State.CANCELLED));

    private Words() {}

    static Optional<AppointmentKind> kind(String written) {
        return Optional.ofNullable(KINDS.get(plain(written)));
    }

    static Optional<ImportedAppointments.State> state(String written) {
        return Optional.ofNullable(STATES.get(plain(written)));
    }

    /// Small letters and digits alone, without accents: `Fecha de nacimiento` and `fecha_de_nacimiento` are one.
    static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
