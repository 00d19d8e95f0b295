package io.stipple.booking.licence;

/// What is licensed or certified. Which of them are needed is for each jurisdiction to say.
public enum LicenceKind {
    ARTIST_LICENCE(Holder.TECHNICIAN),
    BLOODBORNE_CERTIFICATE(Holder.TECHNICIAN),
    /// A guest artist may work at one clinic for some days without a licence of its jurisdiction.
    GUEST_REGISTRATION(Holder.TECHNICIAN),
    ESTABLISHMENT_LICENCE(Holder.CLINIC),
    BIOMEDICAL_WASTE_PERMIT(Holder.CLINIC);

    /// Who can hold it.
    public enum Holder {
        TECHNICIAN,
        CLINIC
    }

    private final Holder holder;

    LicenceKind(Holder holder) {
        this.holder = holder;
    }

    public Holder holder() {
        return holder;
    }
}
