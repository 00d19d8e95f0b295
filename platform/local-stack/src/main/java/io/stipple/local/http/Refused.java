package io.stipple.local.http;

import java.io.Serial;
import tools.jackson.databind.JsonNode;

/// A service said no. The message is one line for a person: what was asked, and the problem's own title.
public final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String problem;

    Refused(String asked, int status, JsonNode answer) {
        super(asked + " was answered with " + status + ": " + sentence(answer));
        this.status = status;
        this.problem = answer.path("type").asString("").replaceFirst("^.*/problems/", "");
    }

    public int status() {
        return status;
    }

    /// Last part of the problem's type, such as `slot-taken`; empty if the answer was no problem.
    public String problem() {
        return problem;
    }

    private static String sentence(JsonNode answer) {
        if (answer.isMissingNode()) {
            return "no explanation";
        }
        String title = answer.path("title").asString("");
        String members = answer.toString();
        return title + " " + (members.length() > 600 ? members.substring(0, 600) + "..." : members);
    }
}
