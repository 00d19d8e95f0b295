package io.stipple.chaos.audit;

import java.util.List;

/// Every check there is.
public final class Audit {

    private static final List<Check> CHECKS = List.of(
            new Check("nobody is in two places", "I1", Overlaps::of),
            new Check("what was acknowledged happened once", "I2", Promises::acknowledged),
            new Check("what is unknown happened wholly or not at all", "I3", Promises::unknown),
            new Check("what was refused did not happen", "I2", Promises::refused),
            new Check("tables and topics say the same", "I2", Effects::sameEverywhere),
            new Check("a fact is one fact", "I2", Effects::oneFactPerId),
            new Check("what was told was done", "I2", Effects::consequences),
            new Check("every reader took in every fact", "I2", Readings::complete),
            new Check("projections equal their source", "I2", Readings::projections),
            new Check("facts keep their order", "I4", Order::kept),
            new Check("no fact is left out", "I4", Order::withoutGap),
            new Check("every count equals a recount", "I5", Counts::equal),
            new Check("one mail for each message", "I2", Mails::once),
            new Check("no personal data outside its owner", "I8", Evidence::leaks),
            new Check("the stack came to rest", "I7", Evidence::unrest),
            new Check("a part that is away is a 503", "I7", Evidence::wrong));

    private Audit() {}

    public static List<Check> checks() {
        return CHECKS;
    }

    public static List<Violation> of(Evidence evidence) {
        return CHECKS.stream()
                .flatMap(check -> check.judgement().of(evidence).stream()
                        .map(sentence -> new Violation(check.name(), check.promise(), sentence)))
                .toList();
    }
}
