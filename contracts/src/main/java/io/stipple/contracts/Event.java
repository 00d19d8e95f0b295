package io.stipple.contracts;

import java.time.Instant;

/// Something that happened at a clinic. A fact carries ids, codes, dates and amounts only: never a name, an address,
/// a birth date, free text or a photo, so that topics can be kept for ever and erasure stays its owner's job.
public interface Event {
    /// Whose story this is: the Kafka key. Facts of one story on one topic keep their order.
    String story();

    /// Id of the aggregate the fact is about: the CloudEvents `subject`.
    String subject();

    /// Code of the clinic where it happened: the CloudEvents extension `clinicid`.
    String clinicCode();

    /// When it became true, by the platform's clock: the CloudEvents `time`.
    Instant occurredAt();
}
