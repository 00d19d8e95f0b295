package io.stipple.session.pigment;

/// One shade of one product, whichever lot.
record Colour(String maker, String product, String shade) {
    static Colour of(PigmentLot lot) {
        return new Colour(
                lot.label().maker(), lot.label().product(), lot.label().shade());
    }
}
