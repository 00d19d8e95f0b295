package io.stipple.chaos.load;

import io.stipple.local.http.Caller;
import java.util.List;

/// One clinic of the small franchise and who may do what there.
///
/// @param desk books, moves and cancels
/// @param treating completes consultations and records
/// @param lots pigment on the shelf; empty where nobody may put any there
record Clinic(String code, String zone, Caller desk, Caller treating, List<String> technicians, List<String> lots) {

    boolean treats() {
        return !lots.isEmpty();
    }
}
