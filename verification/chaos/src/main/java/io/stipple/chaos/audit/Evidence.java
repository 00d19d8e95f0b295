package io.stipple.chaos.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that was found after the stack came to rest.
///
/// @param rowEffects what the tables of booking, session and notification say happened, as often as they say it
/// @param appointments booking's rows
/// @param facts raw records of every topic from offset 0, in order within each partition
/// @param handled by reader, the facts it has noted as taken in
/// @param visits by projection, the visits it knows
/// @param confirmed the visits notification planned a confirmation for, as often as it did
/// @param counted insight's counts, by `clinic/measure/day`
/// @param recounted the same from the owners' tables
/// @param sent messages that are marked as sent
/// @param mails message ids at the mail sink, as often as they arrived
/// @param mayDouble messages that were in doubt between sender and mail server, by how often
/// @param leaks where personal data was seen
/// @param unrest what did not come to rest
/// @param wrong answers no client should ever get
public record Evidence(
        List<Command> commands,
        List<String> rowEffects,
        List<Appointment> appointments,
        List<Fact> facts,
        Map<String, Reader> handled,
        Map<String, Set<Visit>> visits,
        List<String> confirmed,
        Map<String, Long> counted,
        Map<String, Long> recounted,
        Set<String> sent,
        List<String> mails,
        Map<String, Long> mayDouble,
        List<String> leaks,
        List<String> unrest,
        List<String> wrong) {

    /// @param topic what it reads
    public record Reader(String topic, Set<String> events) {}
}
