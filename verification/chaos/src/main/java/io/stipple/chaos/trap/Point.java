package io.stipple.chaos.trap;

/// Where a process can be caught. All of it is seen at the border to the database driver, so that no service's own
/// classes need to be known.
///
/// @param moment `commit-begins`, `commit-done` or `statement`
/// @param caller part of a class name that must be among the callers; empty for any
/// @param sql what the statement must hold, in lower case; empty for any
public record Point(String name, String moment, String caller, String sql) {

    private static final String REQUEST = "org.springframework.web.servlet.DispatcherServlet";

    public static final Point BEFORE_COMMIT = new Point("before commit", "commit-begins", REQUEST, "");
    public static final Point AFTER_COMMIT = new Point("after commit", "commit-done", REQUEST, "");
    public static final Point AFTER_SEND =
            new Point("after send, before delete", "statement", "", "delete from outbox where");
    public static final Point AFTER_EFFECT =
            new Point("after effect, before offset commit", "commit-done", "io.stipple.platform.inbox", "");

    String written() {
        return String.join("|", name, moment, caller, sql);
    }

    static Point read(String[] words) {
        return new Point(words[0], words[1], words[2], words[3]);
    }
}
