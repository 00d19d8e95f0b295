package io.stipple.booking.client;

/// What a client may allow, each by itself, and withdraw at any time.
public enum Consent {
    MARKETING("marketing_consent"),
    TREATMENT_PHOTOS("treatment_photo_consent"),
    PORTFOLIO_PHOTOS("portfolio_consent");

    private final String column;

    Consent(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
