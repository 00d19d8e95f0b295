package io.stipple.console.operations;

import java.util.Optional;

/// How an act ended, in any of the forms services answer with.
///
/// @param result of an act on one story; absent for a whole reader
/// @param left how many of the story are still parked
/// @param stories how many had their turn, of a whole reader or outbox
/// @param next where to go on with a reader that is not done
record Outcome(
        Optional<String> result,
        int handled,
        long left,
        Optional<String> cause,
        Optional<String> state,
        int stories,
        int flowing,
        Optional<String> next,
        boolean away) {

    boolean good() {
        return !away && result.filter("STILL_PARKED"::equals).isEmpty() && (result.isPresent() || flowing == stories);
    }

    String words() {
        return switch (result.orElse("SWEPT")) {
            case "FLOWING" -> flows();
            case "WAITING" ->
                taken() + (left == 1 ? " 1 more waits for its turn." : " " + left + " more wait for their turn.");
            case "STILL_PARKED" -> "It is still parked. " + cause.orElse("");
            case "RELEASED" ->
                stories == 1
                        ? "It is on its way to Kafka again."
                        : stories + " stories are on their way to Kafka again.";
            case "DISCARDED" -> "The fact is dropped, and the story is on its way again.";
            case "NOT_PARKED" -> "Somebody else was first. Nothing was done.";
            default -> swept();
        };
    }

    private String flows() {
        String gone = state.filter("DISCARDED"::equals).isPresent() ? "The event is discarded. " : "";
        return gone + "The story flows again. " + taken();
    }

    private String taken() {
        return handled == 0 ? "Nothing was left to take in." : handled + " taken in.";
    }

    private String swept() {
        String turn = flowing + " of " + stories + " stories flow again, " + handled + " events taken in.";
        if (away) {
            return turn + " Then something was away: try again later.";
        }
        return next.isPresent() ? turn + " There are more: go on." : turn;
    }
}
