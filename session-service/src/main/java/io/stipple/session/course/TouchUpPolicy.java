package io.stipple.session.course;

import static io.stipple.contracts.session.TreatmentType.ALOPECIA;
import static io.stipple.contracts.session.TreatmentType.CORRECTION;
import static io.stipple.contracts.session.TreatmentType.DENSITY;
import static io.stipple.contracts.session.TreatmentType.FEMALE_DENSITY;
import static io.stipple.contracts.session.TreatmentType.FULL_SHAVED;
import static io.stipple.contracts.session.TreatmentType.HAIRLINE;
import static io.stipple.contracts.session.TreatmentType.SCAR_CAMOUFLAGE;
import static io.stipple.contracts.session.TreatmentType.TOUCH_UP;

import io.stipple.contracts.session.TreatmentType;
import io.stipple.session.plan.TouchUpDays;
import java.time.LocalDate;
import java.util.Map;

/// How long pigment holds before it may be refreshed, in whole months after the last session. A new set of numbers is
/// a new version; the version is kept with each course it was used for.
///
/// @param otherwise for a treatment the policy does not name
public record TouchUpPolicy(String version, Map<TreatmentType, Window> windows, Window otherwise) {
    public TouchUpPolicy {
        windows = Map.copyOf(windows);
    }

    public record Window(int opensAfterMonths, int closesAfterMonths) {
        public Window {
            if (opensAfterMonths < 1 || closesAfterMonths <= opensAfterMonths) {
                throw new IllegalArgumentException("a touch-up window opens months after the course and then closes");
            }
        }
    }

    /// @param lastSession by the clinic's calendar
    public TouchUpDays after(TreatmentType type, LocalDate lastSession) {
        Window window = windows.getOrDefault(type, otherwise);
        return new TouchUpDays(
                lastSession.plusMonths(window.opensAfterMonths()),
                lastSession.plusMonths(window.closesAfterMonths()),
                version);
    }

    /// Needs the franchise's sign-off: how fast pigment fades is a medical judgement.
    public static TouchUpPolicy first() {
        return new TouchUpPolicy(
                "2026-1",
                Map.of(
                        FULL_SHAVED, new Window(30, 60),
                        DENSITY, new Window(36, 60),
                        HAIRLINE, new Window(30, 60),
                        SCAR_CAMOUFLAGE, new Window(24, 60),
                        ALOPECIA, new Window(36, 60),
                        FEMALE_DENSITY, new Window(36, 60),
                        CORRECTION, new Window(24, 60),
                        TOUCH_UP, new Window(30, 60)),
                new Window(36, 60));
    }
}
