package io.stipple.booking.plan;

import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ContraindicationsChecked;
import io.stipple.contracts.session.HealingChecked;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlanRevised;
import io.stipple.contracts.session.SessionCompleted;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// What we heard about consultations and plans. Hearing the same twice changes nothing.
public interface Plans {
    void remember(ConsultationCompleted fact);

    void remember(PlanAgreed fact);

    void remember(SessionCompleted fact);

    /// The highest revision counts.
    void remember(PlanRevised fact);

    /// The newest check counts.
    void remember(ContraindicationsChecked fact);

    /// Likewise, of each session.
    void remember(HealingChecked fact);

    /// Whoever books by a plan takes turns from here until the transaction ends: two who each read its progress before
    /// the other wrote would both keep the gap, and break it together.
    void hold(UUID planId);

    /// What the client's latest consultation says.
    Clearance clearanceOf(UUID clientId);

    /// @param zone whose calendar tells the day of the consultation
    Optional<PlanProgress> progressOf(UUID planId, ZoneId zone);
}
