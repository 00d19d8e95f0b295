package io.stipple.session.plan;

import java.util.Currency;

/// What the whole course costs.
///
/// @param cents in hundredths of the currency
public record Price(long cents, Currency currency) {
    public Price {
        if (cents < 0) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }
}
