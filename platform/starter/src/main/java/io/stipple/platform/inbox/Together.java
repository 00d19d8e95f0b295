package io.stipple.platform.inbox;

import java.util.List;

/// Takes in records of one partition as one transaction.
@FunctionalInterface
interface Together {
    Together NEVER = _ -> false;

    /// All or nothing.
    ///
    /// @return false when nothing was done, for whatever reason: each record is then to be taken alone
    boolean take(List<RawRecord> records);
}
