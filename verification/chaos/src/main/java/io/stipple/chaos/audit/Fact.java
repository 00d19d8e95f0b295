package io.stipple.chaos.audit;

/// One raw record on a topic.
///
/// @param id the CloudEvents id
/// @param effect what it says happened, in the words of the commands
/// @param injected put there by us to see what readers make of it, and not by a service
public record Fact(
        String topic,
        int partition,
        long offset,
        String key,
        String id,
        String subject,
        long seq,
        String effect,
        boolean injected) {}
