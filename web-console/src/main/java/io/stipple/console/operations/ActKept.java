package io.stipple.console.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What somebody did to something parked, as a service's audit has it.
record ActKept(
        long id,
        Instant at,
        String who,
        Optional<String> username,
        String act,
        String target,
        Optional<String> reader,
        Optional<String> story,
        Optional<String> reason,
        String result) {
    /// The newest first.
    record Page(Optional<List<ActKept>> acts, Optional<Long> next) {}

    public Moment when() {
        return new Moment(at);
    }

    public String person() {
        return username.orElse(who);
    }

    public String deed() {
        return switch (act) {
            case "RETRY", "RETRY_STORY" -> "Retried the story";
            case "RETRY_ALONE" -> "Retried one event";
            case "REBUILD" -> "Built a projection anew";
            case "RETRY_READER" -> "Retried the whole reader";
            case "DISCARD" -> "Discarded an event";
            case "RELEASE_STORY" -> "Sent the story again";
            case "RELEASE_ALL" -> "Sent the whole outbox again";
            case "DISCARD_ROW" -> "Dropped a fact";
            default -> act;
        };
    }

    public String where() {
        return reader.orElse("outbox");
    }

    public String outcome() {
        String first = result.replaceFirst(",.*", "");
        String more = result.substring(first.length())
                .replace(", handled 0", "")
                .replaceFirst(", handled (\\d+)", ", $1 taken in")
                .replaceFirst(", left (\\d+)", ", $1 left")
                .replaceFirst(", event [A-Z]+", "");
        return switch (first) {
            case "FLOWING" -> "Flows again" + more;
            case "WAITING" -> "Waits" + more;
            case "STILL_PARKED" -> "Still parked" + more;
            case "TRY_LATER" -> "Something was away" + more;
            case "RELEASED" -> "On its way" + more;
            case "DISCARDED" -> "Dropped";
            case "NOT_PARKED" -> "Somebody else was first";
            case "BEGUN" -> "Begun";
            case "ALREADY_RUNNING" -> "Was running already";
            case "STARTED" -> "Not ended";
            case "FAILED" -> "Failed";
            default -> result;
        };
    }
}
