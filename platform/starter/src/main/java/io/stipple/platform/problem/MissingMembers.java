package io.stipple.platform.problem;

import io.stipple.platform.problem.Problems.WrongField;
import java.util.List;

/// A body lacks members its record cannot be without.
class MissingMembers extends RuntimeException {
    private final transient List<WrongField> errors;

    MissingMembers(List<WrongField> errors) {
        super("the body lacks members");
        this.errors = List.copyOf(errors);
    }

    List<WrongField> errors() {
        return errors;
    }
}
